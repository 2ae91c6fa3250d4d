import { readFileSync } from 'node:fs';
import { packFrames, packHeadFrom } from '@supine/audio/join';
import type { ClipFrames, ClipManifest } from '@supine/audio/map';
import { framesIn } from '@supine/audio/map';
import { readManifest } from './readManifest.js';

/** How long the clips of a voice are, and how it speaks. */
export interface ClipLengths extends Pick<ClipManifest, 'voice' | 'paceTimes' | 'whisper'> {
  readonly framesOf: ClipFrames;
}

/** The lengths in a manifest. */
export function lengthsOf(manifest: ClipManifest): ClipLengths {
  const { voice, paceTimes, whisper } = manifest;
  return { voice, paceTimes, whisper, framesOf: framesIn(manifest) };
}

/**
 * Reads how long the clips of a voice are.
 *
 * @param path a file that `npm run manifest` wrote, or the `pack.json` of a voice pack
 * @returns the lengths
 * @throws Error with a sentence that names the file, when there is none or it is something else
 * @example readClipLengths('voices/rms/pack.json').voice // 'rms 3f2a9c0d1e4b5a67'
 */
export function readClipLengths(path: string): ClipLengths {
  if (!path.endsWith('pack.json')) return lengthsOf(readManifest(path));
  const head = packHeadFrom(pageIn(path), path);
  return {
    voice: `${head.voice.name} ${head.id}`,
    paceTimes: head.pace,
    whisper: false,
    framesOf: packFrames(head),
  };
}

function pageIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`There is no voice pack in ${path}.`);
  }
}
