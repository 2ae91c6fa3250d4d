import { SAMPLE_RATE_HZ } from '../frames/mp3Frame.js';
import type { Pcm } from '../pcm.js';

/** The one pitch of every tone, a C, which is low and startles nobody. */
export const TONE_HZ = 261.63;
/** A fourth that falls: neither of its notes is the tone. */
const CHIME_HZ = [329.63, 220] as const;
const NOTE_SECONDS = 0.408;
/** Of the rise: a bell without its strike. */
const RISE_SECONDS = 0.1;
/** The second note begins while the first is still heard. */
const NEXT_NOTE_SECONDS = 0.288;
/** Heard by somebody who lies still, and wakes nobody. */
const GAIN = 10 ** (-20 / 20);

/**
 * The soft tone at the start and the end of a long hold.
 *
 * @returns 0.408 s, which is 17 frames, the same each time
 */
export function tone(): Pcm {
  return { sampleRateHz: SAMPLE_RATE_HZ, samples: note(TONE_HZ) };
}

/**
 * Two soft notes, for the other side.
 *
 * @returns 0.696 s, which is 29 frames, the same each time
 */
export function chime(): Pcm {
  const [first, second] = CHIME_HZ.map(note);
  const from = Math.round(NEXT_NOTE_SECONDS * SAMPLE_RATE_HZ);
  const samples = new Float32Array(from + (second?.length ?? 0));
  samples.set(first ?? []);
  for (const [at, sample] of (second ?? []).entries()) {
    samples[from + at] = (samples[from + at] ?? 0) + sample;
  }
  return { sampleRateHz: SAMPLE_RATE_HZ, samples };
}

function note(hertz: number): Float32Array {
  return Float32Array.from({ length: Math.round(NOTE_SECONDS * SAMPLE_RATE_HZ) }, (_, at) => {
    const seconds = at / SAMPLE_RATE_HZ;
    const rise = Math.sin((Math.PI / 2) * Math.min(1, seconds / RISE_SECONDS)) ** 2;
    const fall = Math.cos((Math.PI / 2) * (seconds / NOTE_SECONDS)) ** 2;
    return GAIN * rise * fall * Math.sin(2 * Math.PI * hertz * seconds);
  });
}
