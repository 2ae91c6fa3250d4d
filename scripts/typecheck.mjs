import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installAll, ROOT, requireNode } from './pnpm.mjs';

/**
 * `npm run typecheck`: everything at once, for every app reads the same core, and beside it the core alone, which knows
 * nothing of Node.js, and the page, which knows a browser. Package by package the core would be checked nine times.
 */
requireNode();

/** The compiler that packages are built with. The one at the root is older, and there for tools that call it as a library. */
const TSC = join(ROOT, 'packages', 'core', 'node_modules', 'typescript', 'bin', 'tsc');
const PROJECTS = { all: 'tsconfig.all.json', core: 'packages/core', bedside: 'apps/bedside' };

if (!existsSync(TSC)) {
  console.error('Installing the tools of the workspace, once; a minute or two on most machines.');
}
if ((await installAll()) !== 0) process.exit(1);
const codes = await Promise.all(Object.entries(PROJECTS).map(check));
process.exit(codes.every((code) => code === 0) ? 0 : 1);

/** @returns {Promise<number | null>} the compiler's exit code; what it finds is printed */
function check([name, project]) {
  const kept = ['--incremental', '--tsBuildInfoFile', `node_modules/.cache/${name}.tsbuildinfo`];
  const pretty = process.stdout.isTTY ? ['--pretty'] : [];
  const compiler = spawn(process.execPath, [TSC, '-p', project, ...kept, ...pretty], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => compiler.on('close', resolve));
}
