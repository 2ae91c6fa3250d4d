import type { PlannedSound } from '@supine/core/speech';
import type { ClipOptions } from './clipsFor.js';
import { clipsFor, mannerOf } from './clipsFor.js';
import type { ClipManifest } from './manifest.js';
import { manifestOf } from './manifest.js';

/**
 * Makes the clips of many sentences and writes down how long they are, so that whoever has only the manifest knows where
 * everything in a recording is.
 *
 * @param texts all that may be said, each sentence once or more often
 * @param options the voice, its manner, and where clips are kept
 * @returns the manifest, with the tones in it
 * @throws SpeechFailed
 * @example Object.keys((await makeManifest(['Hold.'], { voice: fliteVoice() })).frames).length // 1
 */
export async function makeManifest(
  texts: Iterable<string>,
  options: ClipOptions,
): Promise<ClipManifest> {
  const words = [...new Set(texts)].sort();
  const sounds: PlannedSound[] = [
    { type: 'tone', atMs: 0, fadeStep: 0 },
    { type: 'chime', atMs: 0, fadeStep: 0 },
    ...words.map((text) => ({ type: 'words' as const, text, atMs: 0, fadeStep: 0 })),
  ];
  const { framesOf } = await clipsFor(sounds, options);
  const { voice, paceTimes, whisper } = mannerOf(options);
  return manifestOf(
    { voice: voice.id, paceTimes, whisper },
    sounds.map((sound) => [sound, framesOf(sound) ?? 0]),
  );
}
