import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { installAll, isInstalled, pnpm, ROOT, requireNode, tool } from './pnpm.mjs';

/**
 * `npm test`: sets everything up, builds, runs every test of every package and the browser's in one go, and closes with
 * one line that adds them up. `npm run test:deep` is the same with `--deep`: whole grids, what is in `*.deep.test.ts`, judges
 * that are not ours among it, each property many times as often, from a seed that is drawn afresh. `SUPINE_SEED` runs one
 * again, `SUPINE_DEPTH=1` is a tenth. With `--rest` it leaves out what an `npm test` before it has passed and would only be
 * run again.
 */
requireNode();

/** How long it took from the first to the last line, for the benchmarks. */
const WALL = join(ROOT, 'test-results', 'npm-test.json');
/** One more than there are cores in a deep run, where some wait, for a store that hangs or for a screen. */
const WORKERS = availableParallelism() + (process.argv.includes('--deep') ? 1 : 0);
/** What each part of a run writes of its tests: of sources, and of what is built from them. */
const RESULTS = ['sources', 'built'].map((part) => join(ROOT, 'test-results', `${part}.json`));

const depth = process.argv.includes('--deep')
  ? {
      SUPINE_DEPTH: process.env['SUPINE_DEPTH'] ?? '10',
      SUPINE_SEED: process.env['SUPINE_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31)),
    }
  : { SUPINE_DEPTH: '0', SUPINE_SEED: '' };
const again = `SUPINE_DEPTH=${depth.SUPINE_DEPTH} SUPINE_SEED=${depth.SUPINE_SEED} npm run test:deep`;
if (depth.SUPINE_SEED) console.log(`Once more the same: ${again}`);

const leftOut = process.argv.includes('--rest') ? await passedBefore() : [];
if (leftOut.length > 0)
  console.log(`${leftOut.length} files have passed, and no depth changes them.`);

const startedMs = performance.now();
for (const results of RESULTS) rmSync(results, { force: true });
const failed = (await installAll()) !== 0 || (await runTests()) !== 0;

const total = { passed: 0, failed: 0, skipped: 0 };
const files = resultsOf();
for (const suite of suites()) {
  const own = files.filter(({ name }) => relative(join(ROOT, suite), name)[0] !== '.');
  if (own.length === 0 && !leftOut.some((file) => file.startsWith(`${suite}/`))) {
    console.log(`failed: ${suite}: no test of it has run`);
    total.failed += 1;
  }
  for (const file of own) add(suite, file);
}

if (failed && depth.SUPINE_SEED) console.log(`Once more the same: ${again}`);
const seconds = (performance.now() - startedMs) / 1000;
// Only of a whole `npm test` can anybody say how long it takes.
if (!failed && !depth.SUPINE_SEED) writeFileSync(WALL, JSON.stringify({ seconds, ...total }));
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failed || total.failed > 0 || total.passed === 0 ? 1 : 0);

/**
 * Sources are tested while what is made of them is built and tried. Most of that is waiting for processes, which one worker
 * can do; one that has loaded nothing else starts them fastest. It is told of at the end, for two runs at once are not read.
 */
async function runTests() {
  const judges = installOracles();
  const [ofSources, ofBuilt] = await Promise.all([
    vitest('sources', ['--project=sources', `--maxWorkers=${WORKERS}`]),
    tryBuilt(judges),
  ]);
  return ofSources || ofBuilt;
}

async function tryBuilt(judges) {
  const built = await tool(['turbo', 'run', 'build', '--output-logs=errors-only']);
  const status = built || (await judges);
  if (status !== 0) return status;
  const othersJudges = process.argv.includes('--deep') ? ['--project=oracles'] : [];
  return await vitest('built', ['--project=built', ...othersJudges, '--maxWorkers=1'], true);
}

function vitest(part, args, toldAtEnd = false) {
  const env = { ...depth, SUPINE_LEAVE_OUT: leftOut.join('\n') };
  const results = `--outputFile.json=test-results/${part}.json`;
  return tool(['vitest', 'run', results, ...args], { env, toldAtEnd });
}

/** Heavy third-party judges live outside the workspace, with their own lock file: what it names is there already, or comes. */
async function installOracles() {
  const folder = join(ROOT, 'oracles');
  if (isInstalled(folder)) return 0;
  const install = ['install', '--ignore-workspace', '--frozen-lockfile', '--prefer-offline'];
  return await pnpm(install, { quiet: true, cwd: folder });
}

/** What it needs is installed only where a run has been before. */
async function passedBefore() {
  const { sameAtAnyDepth } = await import('./sameAtAnyDepth.mjs');
  return sameAtAnyDepth(resultsOf());
}

/** What the last run wrote of each file. */
function resultsOf() {
  return RESULTS.filter((file) => existsSync(file)).flatMap(
    (file) => JSON.parse(readFileSync(file, 'utf8')).testResults,
  );
}

/** The folders that have tests. */
function suites() {
  const packages = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
  );
  return [...packages, 'oracles'].filter((path) =>
    existsSync(join(ROOT, path, 'vitest.config.ts')),
  );
}

/** Adds one file's result; every skipped test is named on a line of its own, because it must have a reason. */
function add(suite, file) {
  for (const { status, fullName } of file.assertionResults) {
    if (status === 'passed') total.passed += 1;
    else if (status === 'failed') total.failed += 1;
    else total.skipped += 1;
    if (status !== 'passed') {
      console.log(`${status === 'failed' ? 'failed' : 'skipped'}: ${suite}: ${fullName}`);
    }
  }
  if (file.status === 'failed' && file.assertionResults.length === 0) {
    total.failed += 1;
    console.log(`failed: ${relative(ROOT, file.name)}: ${file.message}`);
  }
}
