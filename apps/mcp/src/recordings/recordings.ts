import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale, RoutineRequest } from '@supine/core';
import { Refused } from '../refused.js';
import type { Made } from './made.js';

/** Writes routines as files of sound, into one folder. */
export interface Recordings {
  /** Records a routine, once: the same request gives the same file. */
  record(request: RoutineRequest, name: string): Promise<Made>;
}

/** Each takes some 4 MB; so many are no library any more. */
const MOST_FILES = 200;
/** Each takes half a minute, and one is made at a time. */
const MOST_WAITING = 4;
const NO_NAME = /[^a-z0-9-]+/g;

/**
 * Recordings in a folder. Nothing is written anywhere else, and no name comes from outside: a file is called after the routine
 * that was built and a sum over what was asked for.
 *
 * @param folder where they go; it is made when the first is written
 * @param locale the words
 * @returns what records, one at a time
 * @example recordingsIn('/tmp/supine', enUS).record({ routine: 'ten-breaths' }, 'ten-breaths-2-min')
 */
export function recordingsIn(folder: string, locale: Locale): Recordings {
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async record(request, name) {
      if (waiting >= MOST_WAITING)
        throw new Refused('Other recordings are being made; try again in a minute.');
      waiting += 1;
      const recorded = before.then(() => recordInto(folder, request, name, locale));
      // One that failed holds up nobody.
      before = recorded.catch(() => {});
      try {
        return await recorded;
      } finally {
        waiting -= 1;
      }
    },
  };
}

async function recordInto(
  folder: string,
  request: RoutineRequest,
  name: string,
  locale: Locale,
): Promise<Made> {
  const sum = createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 12);
  const stem = join(folder, `${name.replace(NO_NAME, '-')}-${sum}`);
  const [mp3, vtt] = [`${stem}.mp3`, `${stem}.vtt`];
  if (!existsSync(mp3) || !existsSync(vtt)) await write(folder, mp3, vtt, request, locale);
  return {
    data: { file: mp3, captions: vtt },
    links: [
      { uri: pathToFileURL(mp3).href, name: 'recording', mimeType: 'audio/mpeg' },
      { uri: pathToFileURL(vtt).href, name: 'captions', mimeType: 'text/vtt' },
    ],
  };
}

async function write(
  folder: string,
  mp3: string,
  vtt: string,
  request: RoutineRequest,
  locale: Locale,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const kept = (await readdir(folder)).filter((file) => file.endsWith('.mp3'));
  if (kept.length >= MOST_FILES)
    throw new Refused(`There are ${kept.length} recordings already; delete some of them.`);
  // Sound is loaded by whoever wants it: a server begins without.
  const { renderRoutine } = await import('@supine/audio');
  const { fliteVoice } = await import('@supine/audio/engines');
  const voice = fliteVoice();
  try {
    const rendered = await renderRoutine(request, { voice, locale });
    await whole(vtt, rendered.webVtt);
    await whole(mp3, rendered.mp3);
  } finally {
    await voice.close();
  }
}

/** A file is there whole or not at all: one that is cut short would play, and end in the middle of a hold. */
async function whole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, content, { flag: 'wx' });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}
