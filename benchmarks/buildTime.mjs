import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tool } from '../scripts/pnpm.mjs';

const CORE = fileURLToPath(new URL('../packages/core', import.meta.url));
const TESTS = new URL('../test-results/npm-test.json', import.meta.url);
/** Before its words were no longer packed. */
const BUILD_BEFORE_S = 24.4;
const LONGEST_TEST_S = 180;
const LONGEST_BUILD_S = 30;

const step = (tool, ...args) =>
  spawnSync(process.execPath, [`${CORE}/node_modules/${tool}`, ...args], { cwd: CORE });

export async function benchBuild() {
  const from = performance.now();
  step('tsup/dist/cli-default.js');
  step('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  const seconds = (performance.now() - from) / 1000;
  return [
    {
      name: 'building the core, s',
      supine: seconds,
      peer: 'its code alone at b304898, as recorded',
      peerFigure: BUILD_BEFORE_S,
      ratio: seconds / BUILD_BEFORE_S,
      target: 'none',
      met: true,
    },
    ...(await buildOfAll()),
    ...testRun(),
  ];
}

/** `npm run build` with nothing kept, in an installed checkout. */
async function buildOfAll() {
  const from = performance.now();
  await tool(['turbo', 'run', 'build', '--force', '--output-logs=errors-only']);
  const seconds = (performance.now() - from) / 1000;
  return [
    {
      name: 'building everything, s on the clock',
      supine: seconds,
      peer: 'half a minute',
      peerFigure: LONGEST_BUILD_S,
      ratio: seconds / LONGEST_BUILD_S,
      target: 'under thirty seconds on two quiet cores',
      met: seconds < LONGEST_BUILD_S,
    },
  ];
}

/** How long the last `npm test` that passed ran on this machine, with setting up; nothing where there was none. */
function testRun() {
  if (!existsSync(TESTS)) return [];
  const { seconds } = JSON.parse(readFileSync(TESTS, 'utf8'));
  return [
    {
      name: 'npm test when it last ran, s on the clock',
      supine: seconds,
      peer: 'three minutes',
      peerFigure: LONGEST_TEST_S,
      ratio: seconds / LONGEST_TEST_S,
      target: 'under three minutes on two quiet cores',
      met: seconds < LONGEST_TEST_S,
    },
  ];
}
