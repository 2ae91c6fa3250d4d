import { createHash } from 'node:crypto';
import type { PlannedSound } from '@supine/core/speech';
import { ENCODER_ID, encodeClip } from './frames/encodeClip.js';
import { SAMPLE_RATE_HZ } from './frames/mp3Frame.js';
import type { Pcm } from './pcm.js';
import { atLoudness, withGain } from './sound/loudness.js';
import { resample } from './sound/resample.js';
import { tone } from './sound/tone.js';
import { trim } from './sound/trim.js';
import type { Synthesizer } from './synthesizer.js';
import { SpeechFailed } from './synthesizer.js';

/** Rises whenever the same words would sound different: trimming, loudness, the tone, the fade. */
export const ASSEMBLY_VERSION = 1;

/** How much softer each step of the fade is. */
const FADE_STEP_DB = 3;
/** A voice that cannot whisper is lowered instead. */
const WHISPER_DB = 9;

/** How words are spoken. */
export interface Manner {
  readonly voice: Synthesizer;
  /** How many times longer than the voice's own pace the words are stretched. */
  readonly paceTimes: number;
  readonly whisper: boolean;
}

/**
 * What decides the bytes of a clip, as one hash: two that are equal need to be made once.
 *
 * @returns 64 hexadecimal digits
 */
export function clipHash(sound: PlannedSound, { voice, paceTimes, whisper }: Manner): string {
  const spoken = sound.type === 'words' ? [sound.text, voice.id, paceTimes, whisper] : [];
  const all = [ASSEMBLY_VERSION, ENCODER_ID, sound.type, sound.fadeStep, ...spoken];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/**
 * Makes a clip: spoken, trimmed, brought to the loudness of all others and encoded.
 *
 * @throws SpeechFailed when the voice fails or says nothing
 */
export async function makeClip(sound: PlannedSound, manner: Manner): Promise<Uint8Array> {
  const heard = sound.type === 'tone' ? tone() : await spoken(sound.text, manner);
  const lowered = manner.whisper && !manner.voice.whispers ? WHISPER_DB : 0;
  const gainDb = -(sound.fadeStep * FADE_STEP_DB) - lowered;
  return encodeClip(withGain(heard, 10 ** (gainDb / 20)).samples);
}

async function spoken(text: string, { voice, paceTimes, whisper }: Manner): Promise<Pcm> {
  const said = trim(await voice.synthesize({ text, paceTimes, whisper }));
  if (said.samples.length === 0) {
    throw new SpeechFailed(`${voice.id} said nothing for "${text}". Try another voice.`);
  }
  return atLoudness(resample(said, SAMPLE_RATE_HZ));
}
