import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run voice [-- PACK]`: lays a voice beside the page, in `voice/`, which is not committed. PACK is the folder of a pack for
 * a phone; without one the usual voice is built, half an hour on a slow machine, and a moment the next time.
 */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const voice = here('../voice');
const given = process.argv[2];
if (given) {
  const { profile } = JSON.parse(readFileSync(join(given, 'pack.json'), 'utf8'));
  if (profile !== 'phone') {
    console.error(
      `The pack in ${given} is for a ${profile}; a page wants one that was built with --profile phone.`,
    );
    process.exit(1);
  }
  rmSync(voice, { recursive: true, force: true });
  cpSync(given, voice, { recursive: true });
} else {
  const program = here('../../player/dist/cli.js');
  const words = ['voice', 'build', '--profile', 'phone', '--out', voice];
  const { status } = spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
if (existsSync(here('../dist'))) cpSync(voice, here('../dist/voice'), { recursive: true });
