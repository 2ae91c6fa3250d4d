import type { PlannedSound } from '@supine/core/speech';
import type { Background } from './assembly/between.js';
import type { Clips } from './clips/clips.js';
import { clipsFor, mannerOf } from './clipsFor.js';
import { background } from './frames/background.js';
import type { ClipManifest } from './manifest.js';
import { clipsOf, isPack } from './packs/clipsOf.js';
import type { RenderOptions } from './renderOptions.js';

/** What a file is joined from, and how it is spoken. */
interface VoiceClips {
  readonly clips: Clips;
  readonly background: Background;
  readonly manner: Pick<ClipManifest, 'voice' | 'paceTimes' | 'whisper'>;
}

/**
 * The clips of a voice: out of a pack, or spoken and kept.
 *
 * @param sounds what is heard
 * @param options the voice, its manner, and where clips are kept
 * @throws SpeechFailed where an engine fails; PackRefused where a pack is not for these words
 */
export async function clipsOfVoice(
  sounds: readonly PlannedSound[],
  options: RenderOptions,
): Promise<VoiceClips> {
  const { voice } = options;
  if (isPack(voice)) {
    const { id, head } = voice;
    const manner = { voice: id, paceTimes: head.pace, whisper: options.whisper ?? false };
    return { clips: clipsOf(voice, options), background: await voice.background(), manner };
  }
  const spoken = { ...options, voice };
  const { paceTimes, whisper } = mannerOf(spoken);
  return {
    clips: await clipsFor(sounds, spoken),
    background: await background(),
    manner: { voice: voice.id, paceTimes, whisper },
  };
}
