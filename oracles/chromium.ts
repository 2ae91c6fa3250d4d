import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8'));
/** One folder for each version: the package takes whatever Chromium is in its folder for its own. */
const FOLDER = join(
  HERE,
  'node_modules/.cache',
  `chromium-${devDependencies['@sparticuz/chromium']}`,
);
/** The package has a program for this platform only; elsewhere SUPINE_CHROMIUM names one. */
const SHIPPED = process.platform === 'linux' && process.arch === 'x64';

/** A program, and what it needs in its environment. */
interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The Chromium of this machine's tests: the one that is named, or the one that comes with the packages; none elsewhere. */
export const CHROMIUM = findChromium();

/** Starts Chromium without a window: it asks nobody on the network for anything, and pages may play sound. */
export function openChromium(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error('There is no Chromium for this platform.');
  return chromium.launch({
    executablePath: CHROMIUM.path,
    env: { ...process.env, ...CHROMIUM.env },
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
    ],
  });
}

function findChromium(): Program | null {
  const named = process.env['SUPINE_CHROMIUM'];
  if (named) return { path: named, env: {} };
  if (!SHIPPED) return null;
  if (!existsSync(FOLDER)) unpack();
  const path = join(FOLDER, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(FOLDER, 'fonts') };
  // Where the system lacks its libraries, they are beside it.
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: join(FOLDER, 'al2023/lib') }]) {
    if (starts(path, env)) return { path, env };
  }
  throw new Error(`${path} does not start.`);
}

function starts(path: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

/** Unpacks beside and renames, for two test files may want it at the same time. */
function unpack(): void {
  mkdirSync(join(FOLDER, '..'), { recursive: true });
  const beside = mkdtempSync(`${FOLDER}.`);
  const program = "import('@sparticuz/chromium').then(({ default: it }) => it.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ['-e', program], {
    cwd: HERE,
    encoding: 'utf8',
    // It unpacks into the temporary folder, and its libraries only where it takes this for AWS Lambda.
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`);
  try {
    renameSync(beside, FOLDER);
  } catch {
    rmSync(beside, { recursive: true });
  }
}
