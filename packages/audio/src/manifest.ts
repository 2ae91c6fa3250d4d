import { createHash } from 'node:crypto';
import type { PlannedSound } from '@supine/core/speech';
import type { ClipFrames } from './clips/clips.js';

/** How long every clip of one voice is, without the clips: some forty kilobytes for all that can be said. */
export interface ClipManifest {
  readonly v: 1;
  /** The voice and how it speaks; a file of another one has another map. */
  readonly voice: string;
  readonly paceTimes: number;
  readonly whisper: boolean;
  readonly toneFrames: number;
  readonly chimeFrames: number;
  /** Frames by a short hash of the words. */
  readonly frames: Readonly<Record<string, number>>;
}

/** Eight characters, 48 bits: two of ten thousand sentences share one once in six million manifests. */
const HASH_CHARACTERS = 8;

/**
 * The name of some words in a manifest.
 *
 * @example wordsHash('In.').length // 8
 */
export function wordsHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_CHARACTERS);
}

/**
 * What a manifest says of a clip, for `layOut`.
 *
 * @param manifest as it was written when the clips were made
 * @returns lengths in frames; `undefined` for words that are not in it, which `layOut` refuses
 * @example layOut(plan, framesIn(manifest)).map
 */
export function framesIn({ toneFrames, chimeFrames, frames }: ClipManifest): ClipFrames {
  return (sound) => {
    if (sound.type === 'tone') return toneFrames;
    if (sound.type === 'chime') return chimeFrames;
    const name = wordsHash(sound.text);
    return Object.hasOwn(frames, name) ? frames[name] : undefined;
  };
}

/** A manifest of sounds whose lengths are known. */
export function manifestOf(
  manner: Pick<ClipManifest, 'voice' | 'paceTimes' | 'whisper'>,
  sounds: Iterable<readonly [PlannedSound, number]>,
): ClipManifest {
  const frames: Record<string, number> = {};
  const notes = { tone: 0, chime: 0 };
  for (const [sound, length] of sounds) {
    if (sound.type !== 'words') notes[sound.type] = length;
    else frames[wordsHash(sound.text)] = length;
  }
  const { voice, paceTimes, whisper } = manner;
  return {
    v: 1,
    voice,
    paceTimes,
    whisper,
    toneFrames: notes.tone,
    chimeFrames: notes.chime,
    frames,
  };
}
