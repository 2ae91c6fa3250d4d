import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run voice -- [PACK]`: lays a voice beside the page, in `voice/`, which is not committed. PACK is the folder of a pack for
 * a phone; without one the usual voice is built, some ten minutes the first time. Each shard becomes a file of its own, for no
 * browser keeps a part of one.
 */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv[2];
const made = given ?? mkdtempSync(join(tmpdir(), 'supine-voice-'));
if (!given) {
  const program = here('../../player/dist/cli.js');
  const words = ['voice', 'build', '--profile', 'phone', '--out', made];
  const { status } = spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const text = readFileSync(join(made, 'pack.json'), 'utf8');
const { sound, shards, format, profile } = JSON.parse(text);
if (profile !== 'phone') {
  console.error(`The pack in ${made} is for a ${profile}; a page wants one that was built with --profile phone.`);
  process.exit(1);
}
const frames = readFileSync(join(made, sound.file));
const voice = here('../voice');
rmSync(voice, { recursive: true, force: true });
mkdirSync(voice, { recursive: true });
for (const [name, { at, frames: count }] of Object.entries(shards)) {
  const file = `${sound.file.replace(/\.mp3$/, '')}.${name.replaceAll('/', '-')}.mp3`;
  const from = at * format.frameBytes;
  writeFileSync(join(voice, file), frames.subarray(from, from + count * format.frameBytes));
}
writeFileSync(join(voice, 'pack.json'), text);
if (!given) rmSync(made, { recursive: true });
if (existsSync(here('../dist'))) cpSync(voice, here('../dist/voice'), { recursive: true });
