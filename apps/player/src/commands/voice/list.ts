import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installedEngine } from '../../engines/installed.js';
import { isPlace, voicesPath } from '../../spokenBy.js';
import { print, tell } from '../../tell.js';
import { printJson, readArguments } from '../command.js';

/** A voice that can be named behind `--voice`. */
interface ListedVoice {
  readonly voice: string;
  readonly what: string;
  readonly licence?: string;
  readonly megabytes?: number;
  readonly edition?: string;
}

/** `voice list`: what is here. Nothing is fetched, but for the page of a URL that was named. */
export async function listVoices(words: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(words, {});
  const places = positionals.length > 0 ? positionals : [voicesPath()];
  const listed: ListedVoice[] = [
    { voice: 'rms', what: 'low, in the program', licence: 'BSD-like' },
    { voice: 'slt', what: 'higher, in the program', licence: 'BSD-like' },
  ];
  const system = installedEngine(process.platform, process.env['PATH'] ?? '');
  if (system) listed.push({ voice: 'system', what: `${system.name}, on this machine` });
  for (const place of places.flatMap(packsIn)) {
    try {
      listed.push(await packed(place));
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
  if (values.json) return printJson(listed);
  const widest = Math.max(...listed.map(({ voice }) => voice.length));
  for (const { voice, what, licence, megabytes, edition } of listed) {
    const size = megabytes === undefined ? '' : `${megabytes.toFixed(1)} MB`;
    const cells = [voice.padEnd(widest), what, size, licence ?? '', edition ?? ''];
    print(`${cells.filter((cell) => cell !== '').join('  ')}\n`);
  }
}

/** A pack, or the packs in a folder of packs; none in a folder that is not there. */
function packsIn(place: string): string[] {
  if (/^https?:/i.test(place) || existsSync(join(place, 'pack.json'))) return [place];
  if (!existsSync(place)) return isPlace(place) && place === voicesPath() ? [] : [place];
  return readdirSync(place)
    .map((name) => join(place, name))
    .filter((folder) => existsSync(join(folder, 'pack.json')));
}

async function packed(place: string): Promise<ListedVoice> {
  const { packAt } = await import('@supine/audio');
  const { head, close } = await packAt(place);
  await close();
  const { voice, sound, format, id, locale, pace, profile } = head;
  return {
    voice: place,
    what: `${voice.name}, ${locale}, pace ${pace}, for a ${profile}, made on ${voice.madeOn}`,
    licence: voice.licence,
    megabytes: (sound.frames * format.frameBytes) / 1e6,
    edition: id,
  };
}
