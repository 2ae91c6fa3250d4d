import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is published. */
export const PROGRAM = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** The built program where nothing else can be found, with nothing set but what is given. */
export function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: '/', env: { PATH, HOME, ...env } });
}
