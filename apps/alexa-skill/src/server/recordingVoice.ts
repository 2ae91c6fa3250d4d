import type { PlanRenderOptions, VoicePack } from '@supine/audio';
import { LOCALE } from '../locale.js';

/** What recordings are spoken with. */
export type RecordingVoice = Pick<PlanRenderOptions, 'voices' | 'locale' | 'profile'> & {
  readonly close: () => Promise<void>;
};

/**
 * The voice of recordings: a voice pack, or the embedded voice as it is heard beside Alexa's own. What speaks, 21 MB of it, is
 * loaded only where it has to.
 *
 * @param place the folder or the URL of a pack; null for the embedded voice
 * @returns the voice
 * @throws PackRefused with one sentence
 * @example await recordingVoice('/opt/voices/rms')
 */
export async function recordingVoice(place: string | null): Promise<RecordingVoice> {
  if (place === null) {
    const { fliteVoice } = await import('@supine/audio/engines');
    const voice = fliteVoice();
    return { voices: [voice], locale: LOCALE, profile: 'speaker', close: voice.close };
  }
  const { packAt } = await import('@supine/audio');
  const pack: VoicePack = await packAt(place);
  return { voices: [pack], locale: LOCALE, close: pack.close };
}
