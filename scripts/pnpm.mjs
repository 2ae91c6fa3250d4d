import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST = [20, 19];

/** Says in one sentence that this Node.js is too old, and ends with exit code 1. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(
    `Supine needs Node.js ${OLDEST.join('.')} or newer; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/**
 * Runs pnpm at the version that package.json pins, on a machine that has only Node.js and npm. It goes through the
 * npx that stands beside the running npm, so no shell takes part and no path is guessed.
 *
 * @param {string[]} args what pnpm is to do
 * @param {{ quiet?: boolean, cwd?: string, env?: Record<string, string> }} options quiet: its output is shown only when it fails
 * @returns {Promise<number>} its exit code
 */
export async function pnpm(args, { quiet = false, cwd = ROOT, env = {} } = {}) {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [command, before] = npx();
  // Where pnpm's store has moved (another HOME), what is installed is installed anew without asking.
  const how = ['--yes', '--prefer-offline', packageManager, '--config.confirmModulesPurge=false'];
  const { status, said } = await run(command, [...before, ...how, ...args], {
    cwd,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { TURBO_TELEMETRY_DISABLED: '1', ...env },
  });
  if (quiet && status !== 0) console.error(said);
  return status;
}

/** Runs a program to its end. */
async function run(command, args, { env, ...options }) {
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, DO_NOT_TRACK: '1', ...env },
  });
  const said = [];
  child.stdout?.on('data', (piece) => said.push(piece));
  child.stderr?.on('data', (piece) => said.push(piece));
  try {
    const [status] = await once(child, 'close');
    return { status: status ?? 1, said: Buffer.concat(said).toString('utf8') };
  } catch (error) {
    console.error(`${command} could not be started: ${error.message}. Is npm installed?`);
    return { status: 1, said: '' };
  }
}

/** @returns {[string, string[]]} the command that runs npx, and what stands before its arguments */
function npx() {
  const beside = [
    process.env['npm_execpath'] ? dirname(process.env['npm_execpath']) : '',
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin'),
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin'),
  ].map((folder) => join(folder, 'npx-cli.js'));
  const script = beside.find((path) => existsSync(path));
  return script ? [process.execPath, [script]] : ['npx', []];
}

/**
 * Whether all that a lock file names is installed beside it: pnpm keeps a copy there of what it has installed whole, and
 * comparing two files takes no time, where asking pnpm takes three seconds before every command.
 *
 * @param {string} folder where the lock file is
 */
export function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.pnpm', 'lock.yaml');
  if (!existsSync(installed)) return false;
  return readFileSync(installed, 'utf8') === readFileSync(join(folder, 'pnpm-lock.yaml'), 'utf8');
}

/** Installs every package of the workspace from the lock file, unless it is there. */
export async function installAll() {
  if (isInstalled(ROOT)) return 0;
  return await pnpm(['install', '--frozen-lockfile', '--prefer-offline'], { quiet: true });
}

/** Turborepo runs its tasks by it, and publint packs by it. */
const CALLS_PNPM = ['turbo', 'publint'];

/**
 * Runs a tool of the root package, or of one package of the workspace. What calls pnpm itself goes
 * through it; going through it for the others took two seconds each.
 *
 * @param {string[]} args the tool and its arguments
 * @param {{ folder?: string, env?: Record<string, string>, toldAtEnd?: boolean }} options the package whose tool it is, and
 *   where it runs; what its environment has besides; whether its output waits for its end, because another one runs beside it
 * @returns {Promise<number>} its exit code
 */
export async function tool([name = '', ...args], options = {}) {
  const { folder = '.', env = {}, toldAtEnd = false } = options;
  if (CALLS_PNPM.includes(name))
    return await pnpm(['--config.verify-deps-before-run=false', 'exec', name, ...args], { env });
  const cwd = join(ROOT, folder);
  const shell = process.platform === 'win32';
  const path = join(cwd, 'node_modules', '.bin', name);
  const command = name === 'node' ? process.execPath : shell ? `"${path}"` : path;
  const stdio = toldAtEnd ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const { status, said } = await run(command, args, { cwd, shell, stdio, env });
  process.stdout.write(said);
  return status;
}
