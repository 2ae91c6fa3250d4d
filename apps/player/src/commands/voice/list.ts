import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installedEngine } from '../../engines/installed.js';
import { isNetwork, isPlace, voicesPath } from '../../spokenBy.js';
import { print, tell } from '../../tell.js';
import { printJson, readArguments } from '../command.js';
import { DOWNLOADS, type Download, UNCONFIRMED } from './downloads.js';

/** A voice that can be named behind `--voice`, or a network that a pack can be made of. */
interface ListedVoice {
  readonly voice: string;
  readonly what: string;
  readonly licence?: string;
  readonly megabytes?: number;
  readonly edition?: string;
}

/** `voice list`: what is here, and what could be. Nothing is fetched, but for the page of a URL that was named. */
export async function listVoices(words: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(words, {});
  const places = positionals.length > 0 ? positionals : [voicesPath()];
  const listed: ListedVoice[] = [
    { voice: 'rms', what: 'low, in the program', licence: 'BSD-like' },
    { voice: 'slt', what: 'higher, in the program', licence: 'BSD-like' },
  ];
  const system = installedEngine(process.platform, process.env['PATH'] ?? '');
  if (system) listed.push({ voice: 'system', what: `${system.name}, on this machine` });
  for (const place of places.flatMap(voicesIn)) {
    try {
      listed.push(await (isNetwork(place) ? network(place) : packed(place)));
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
  }
  if (values.json) return printJson({ voices: listed, downloads: DOWNLOADS });
  const widest = Math.max(...listed.map(({ voice }) => voice.length));
  for (const { voice, what, licence, megabytes, edition } of listed) {
    const size = megabytes === undefined ? '' : `${megabytes.toFixed(1)} MB`;
    const cells = [voice.padEnd(widest), what, size, licence ?? '', edition ?? ''];
    print(`${cells.filter((cell) => cell !== '').join('  ')}\n`);
  }
  print(
    '\nFor voice build --engine sherpa --model FOLDER; nothing is downloaded here, that is up to you:\n',
  );
  for (const download of DOWNLOADS) print(`${told(download)}\n`);
}

function told({ voice, what, bytes, licence, sha256, url }: Download): string {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `${voice}  ${what}  ${size}  ${licence ?? `licence ${UNCONFIRMED}`}`,
    `  ${url}`,
    `  SHA-256 ${sha256 ?? UNCONFIRMED}`,
  ].join('\n');
}

/** A voice, or the voices in a folder of them; none in a folder that is not there. */
function voicesIn(place: string): string[] {
  if (/^https?:/i.test(place) || isVoice(place)) return [place];
  if (!existsSync(place)) return isPlace(place) && place === voicesPath() ? [] : [place];
  return readdirSync(place)
    .map((name) => join(place, name))
    .filter(isVoice);
}

function isVoice(folder: string): boolean {
  return existsSync(join(folder, 'pack.json')) || isNetwork(folder);
}

async function network(place: string): Promise<ListedVoice> {
  const { sherpaModelIn } = await import('@supine/audio/engines');
  const { kind, model } = sherpaModelIn(place);
  return {
    voice: place,
    what: `a network of ${kind}, for voice build --engine sherpa --model`,
    megabytes: statSync(model).size / 1e6,
  };
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
