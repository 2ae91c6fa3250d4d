import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, ROOT, requireNode } from './pnpm.mjs';

/**
 * `npm start`: sets up and builds only what the player needs, and only when something has changed since the last
 * time; then opens the conversation.
 */
requireNode();

const PLAYER = join(ROOT, 'apps', 'player');
const CLI = join(PLAYER, 'dist', 'cli.js');
// Beside what is installed and not in dist, which every build empties.
const STAMP = join(PLAYER, 'node_modules', '.built-from');
const INPUTS = [
  'packages/core/src',
  'packages/core/package.json',
  'packages/store/src',
  'packages/store/package.json',
  'packages/audio/src',
  'packages/audio/package.json',
  'apps/player/src',
  'apps/player/package.json',
];
const SETTINGS = ['apps/player/tsup.config.ts', 'pnpm-lock.yaml', 'tsconfig.base.json'];

const now = fingerprint();
if (!existsSync(CLI) || !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== now) {
  console.error('Setting up (once)…');
  const player = ['--filter', '@supine/player...'];
  const done =
    pnpm(['install', ...player, '--frozen-lockfile', '--prefer-offline'], { quiet: true }) === 0 &&
    pnpm(['--config.verify-deps-before-run=false', '--filter', '@supine/player', 'run', 'build'], {
      quiet: true,
    }) === 0;
  if (!done) {
    console.error('Setting up failed; the reason stands above.');
    process.exit(1);
  }
  writeFileSync(STAMP, now);
}

const { status } = spawnSync(process.execPath, [CLI, 'talk', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);

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
