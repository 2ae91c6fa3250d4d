import { createHash } from 'node:crypto';
import type { PlannedSound } from '@supine/core/speech';
import { ENCODER_ID, encodeClip } from './frames/encodeClip.js';
import { SAMPLE_RATE_HZ } from './frames/mp3Frame.js';
import type { Pcm } from './pcm.js';
import { withGain } from './sound/loudness.js';
import { inProfile, type ProfileName, toneGainDb } from './sound/profile.js';
import { resample } from './sound/resample.js';
import { chime, tone } from './sound/tone.js';
import { trim } from './sound/trim.js';
import { withoutConstant } from './sound/withoutConstant.js';
import type { Synthesizer } from './synthesizer.js';
import { SpeechFailed } from './synthesizer.js';

/** Rises whenever the same words would sound different: trimming, loudness, the tones, the room. */
export const ASSEMBLY_VERSION = 3;

/** How words are spoken. */
export interface Manner {
  readonly voice: Synthesizer;
  /** How many times longer than the voice's own pace the words are stretched. */
  readonly paceTimes: number;
  readonly whisper: boolean;
  /** What it is listened to on. */
  readonly profile: ProfileName;
}

/**
 * What decides the bytes of a clip, as one hash: two that are equal need to be made once. How soft it is heard is none of
 * it, and words are told apart as the voice writes them for itself, so that a new respelling makes those anew that have it.
 *
 * @returns 64 hexadecimal digits
 */
export function clipHash(
  sound: PlannedSound,
  { voice, paceTimes, whisper, profile }: Manner,
): string {
  const written = sound.type === 'words' ? (voice.written?.(sound.text) ?? sound.text) : '';
  const spoken =
    sound.type === 'words' ? [written, voice.id, paceTimes, whisper && voice.whispers] : [];
  const all = [ASSEMBLY_VERSION, ENCODER_ID, sound.type, profile, ...spoken];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/**
 * Makes a clip: spoken, trimmed, brought to the loudness of all others and encoded.
 *
 * @throws SpeechFailed when the voice fails or says nothing
 */
export async function makeClip(sound: PlannedSound, manner: Manner): Promise<Uint8Array> {
  return encodeClip((await heardIn(sound, manner)).samples);
}

function heardIn(sound: PlannedSound, manner: Manner): Pcm | Promise<Pcm> {
  if (sound.type === 'words') return spoken(sound.text, manner);
  const notes = sound.type === 'tone' ? tone() : chime();
  return withGain(notes, 10 ** (toneGainDb(manner.profile) / 20));
}

async function spoken(text: string, { voice, paceTimes, whisper, profile }: Manner): Promise<Pcm> {
  const said = trim(await voice.synthesize({ text, paceTimes, whisper }));
  if (said.samples.length === 0) {
    throw new SpeechFailed(`${voice.id} said nothing for "${text}". Try another voice.`);
  }
  return inProfile(resample(withoutConstant(said), SAMPLE_RATE_HZ), profile);
}
