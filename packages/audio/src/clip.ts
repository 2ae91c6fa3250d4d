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
import type { Synthesizer } from './synthesizer.js';
import { SpeechFailed } from './synthesizer.js';

/** Rises whenever the same words would sound different: trimming, loudness, the tones, the room, the fade. */
export const ASSEMBLY_VERSION = 2;

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
  /** What it is listened to on. */
  readonly profile: ProfileName;
}

/**
 * What decides the bytes of a clip, as one hash: two that are equal need to be made once.
 *
 * @returns 64 hexadecimal digits
 */
export function clipHash(
  sound: PlannedSound,
  { voice, paceTimes, whisper, profile }: Manner,
): string {
  const spoken = sound.type === 'words' ? [sound.text, voice.id, paceTimes, whisper] : [];
  const all = [ASSEMBLY_VERSION, ENCODER_ID, sound.type, sound.fadeStep, profile, ...spoken];
  return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}

/**
 * Makes a clip: spoken, trimmed, brought to the loudness of all others and encoded.
 *
 * @throws SpeechFailed when the voice fails or says nothing
 */
export async function makeClip(sound: PlannedSound, manner: Manner): Promise<Uint8Array> {
  const heard = await heardIn(sound, manner);
  const lowered = manner.whisper && !manner.voice.whispers ? WHISPER_DB : 0;
  const gainDb = -(sound.fadeStep * FADE_STEP_DB) - lowered;
  return encodeClip(withGain(heard, 10 ** (gainDb / 20)).samples);
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
  return inProfile(resample(said, SAMPLE_RATE_HZ), profile);
}
