import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CORE = fileURLToPath(new URL('../packages/core', import.meta.url));
const TESTS = new URL('../test-results/tests.json', import.meta.url);
/** Before its words were no longer packed. */
const BUILD_BEFORE_S = 24.4;
const LONGEST_TEST_S = 180;

const step = (tool, ...args) =>
  spawnSync(process.execPath, [`${CORE}/node_modules/${tool}`, ...args], { cwd: CORE });

export function benchBuild() {
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
    ...testRun(),
  ];
}

/** How long the last `npm test` ran on this machine, without setting up; nothing where there was none. */
function testRun() {
  if (!existsSync(TESTS)) return [];
  const { startTime, testResults } = JSON.parse(readFileSync(TESTS, 'utf8'));
  const seconds = (Math.max(...testResults.map(({ endTime }) => endTime)) - startTime) / 1000;
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
