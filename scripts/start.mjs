import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installAll, pnpm, ROOT, requireNode } from './pnpm.mjs';

/**
 * `npm start`: installs and builds only what the player needs, and only when something has changed since the last time;
 * then opens the conversation.
 */
requireNode();

const PLAYER = join(ROOT, 'apps', 'player');
const CLI = join(PLAYER, 'dist', 'cli.js');
// Beside what is installed and not in dist, which every build empties.
const STAMP = join(PLAYER, 'node_modules', '.built-from');
const INPUTS = [
  'packages/core/src',
  'packages/core/package.json',
  'packages/host/src',
  'packages/store/src',
  'packages/store/package.json',
  'packages/audio/src',
  'packages/audio/package.json',
  'apps/player/src',
  'apps/player/package.json',
];
const SETTINGS = ['apps/player/build.mjs', 'pnpm-lock.yaml', 'tsconfig.base.json'];
/** Whose production dependencies the player is built from; the root's is the bundler. */
const BUILT_FROM = ['supine-workspace', 'supine', '@supine/core', '@supine/audio', '@supine/store'];

const now = fingerprint();
if (!existsSync(CLI) || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== now) {
  const from = performance.now();
  console.error(
    existsSync(join(ROOT, 'node_modules', '.pnpm'))
      ? 'Setting up: nothing, or little, is to be fetched.'
      : 'Setting up, once: about 40 MB to fetch, half a minute on most machines.',
  );
  await step('1 of 2: installing what the player needs', install);
  await step('2 of 2: building it', build);
  console.error(`Ready after ${Math.round((performance.now() - from) / 1000)} seconds.\n`);
  writeFileSync(STAMP, now);
}

const { status } = spawnSync(process.execPath, [CLI, 'talk', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);

/** Where everything is installed already, for its tests, it stays: nothing is taken away. */
async function install() {
  if (existsSync(join(ROOT, 'node_modules', 'turbo'))) return await installAll();
  const only = BUILT_FROM.flatMap((name) => ['--filter', name]);
  const how = ['--prod', '--frozen-lockfile', '--prefer-offline'];
  return await pnpm([...only, 'install', ...how], { quiet: true });
}

function build() {
  const program = [join(PLAYER, 'build.mjs')];
  return spawnSync(process.execPath, program, { stdio: ['ignore', 2, 2] }).status;
}

async function step(name, run) {
  console.error(`  ${name} …`);
  if ((await run()) === 0) return;
  console.error('Setting up failed; the reason stands above.');
  process.exit(1);
}

/** One hash over everything the player is built from. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of [...INPUTS, ...SETTINGS].flatMap((input) => filesIn(input))) {
    hash.update(path).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}
