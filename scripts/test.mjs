import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installAll, pnpm, ROOT, requireNode, tool } from './pnpm.mjs';

/**
 * `npm test`: sets everything up, runs every suite of every package and of the oracles, and closes with one line that
 * adds them up.
 */
requireNode();

const SUITES = ['unit', 'bundle'];

let failed = installAll() !== 0;
if (!failed) {
  failed =
    tool(['turbo', 'run', 'test', 'test:bundle', '--output-logs=errors-only', '--continue']) !== 0;
  failed = oracles() !== 0 || failed;
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, suite, path, required } of resultFiles()) {
  if (!existsSync(path)) {
    if (required) console.error(`${name}: the ${suite} tests left no result.`);
    failed ||= required;
    continue;
  }
  add(name, suite, JSON.parse(readFileSync(path, 'utf8')));
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failed || total.failed > 0 || total.passed === 0 ? 1 : 0);

/** Heavy third-party judges live outside the workspace, with their own lock file. */
function oracles() {
  const cwd = join(ROOT, 'oracles');
  const install = ['install', '--ignore-workspace', '--frozen-lockfile', '--prefer-offline'];
  const installed = pnpm(install, { quiet: true, cwd });
  if (installed !== 0) return installed;
  return pnpm(['--ignore-workspace', '--config.verify-deps-before-run=false', 'run', 'test'], {
    quiet: true,
    cwd,
  });
}

function resultFiles() {
  const packages = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .map((name) => join(folder, name))
      .filter((path) => existsSync(join(ROOT, path, 'package.json'))),
  );
  return [...packages, 'oracles'].flatMap((name) =>
    SUITES.map((suite) => ({
      name,
      suite,
      path: join(ROOT, name, 'test-results', `${suite}.json`),
      required: hasSuite(name, suite),
    })),
  );
}

function hasSuite(name, suite) {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, name, 'package.json'), 'utf8'));
  return (suite === 'unit' ? 'test' : `test:${suite}`) in scripts;
}

/** Adds one suite's result; every skipped test is named on a line of its own, because it must have a reason. */
function add(name, suite, result) {
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + result.numTodoTests;
  console.log(`${name} ${suite}: ${result.numPassedTests} of ${result.numTotalTests}`);
  for (const file of result.testResults) {
    for (const test of file.assertionResults) {
      if (!['passed', 'failed'].includes(test.status)) console.log(`skipped: ${test.fullName}`);
      if (test.status === 'failed') console.log(`failed: ${name}: ${test.fullName}`);
    }
    if (file.status === 'failed' && file.assertionResults.length === 0) {
      total.failed += 1;
      console.log(`failed: ${name}: ${file.name.slice(ROOT.length)}: ${file.message}`);
    }
  }
}
