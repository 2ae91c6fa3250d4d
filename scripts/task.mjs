import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installAll, ROOT, requireNode, tool } from './pnpm.mjs';

/** `npm run build`, `lint`, `clean`: one task in every package, on a machine with Node.js and npm alone. */
requireNode();

const [task, ...more] = process.argv.slice(2);
if (!existsSync(join(ROOT, 'node_modules', 'turbo'))) {
  console.error('Installing the tools of the workspace, once; a minute or two on most machines.');
}
if ((await installAll()) !== 0) process.exit(1);
process.exit(await tool(['turbo', 'run', task, '--output-logs=new-only', ...more]));
