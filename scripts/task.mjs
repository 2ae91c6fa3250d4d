import { installAll, requireNode, tool } from './pnpm.mjs';

/** `npm run build`, `typecheck`, `lint`, `clean`: one task in every package, on a machine with Node.js and npm alone. */
requireNode();

const [task, ...more] = process.argv.slice(2);
if (installAll() !== 0) process.exit(1);
process.exit(tool(['turbo', 'run', task, '--output-logs=new-only', ...more]));
