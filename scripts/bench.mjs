import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installAll, pnpm, ROOT, requireNode, tool } from './pnpm.mjs';

/** `npm run bench`: builds, installs the peers and prints one table of one run. */
requireNode();

const cwd = join(ROOT, 'benchmarks');
const install = ['install', '--ignore-workspace', '--frozen-lockfile', '--prefer-offline'];
const ready =
  (await installAll()) === 0 &&
  (await tool(['turbo', 'run', 'build', '--output-logs=errors-only'])) === 0 &&
  (await pnpm(install, { quiet: true, cwd })) === 0;
if (!ready) process.exit(1);
process.exit(spawnSync(process.execPath, ['run.mjs'], { cwd, stdio: 'inherit' }).status ?? 1);
