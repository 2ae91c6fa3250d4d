import { SAMPLE_RATE_HZ } from '../frames/mp3Frame.js';
import type { Pcm } from '../pcm.js';

/** The one pitch of every tone: an E, where the embedded voice has so little that a narrow filter finds only tones. */
export const TONE_HZ = 1318.51;
const TONE_SECONDS = 0.408;
const RISE_SECONDS = 0.02;
/** Heard by somebody who lies still, and wakes nobody. */
const TONE_GAIN = 10 ** (-24 / 20);

/**
 * The soft tone at the start and the end of a long hold: a bell without its strike.
 *
 * @returns 0.408 s, which is 17 frames, the same each time
 */
export function tone(): Pcm {
  const samples = Float32Array.from(
    { length: Math.round(TONE_SECONDS * SAMPLE_RATE_HZ) },
    (_, at) => {
      const seconds = at / SAMPLE_RATE_HZ;
      const rise = Math.min(1, seconds / RISE_SECONDS);
      const fall = Math.cos((Math.PI / 2) * (seconds / TONE_SECONDS)) ** 2;
      return TONE_GAIN * rise * fall * Math.sin(2 * Math.PI * TONE_HZ * seconds);
    },
  );
  return { sampleRateHz: SAMPLE_RATE_HZ, samples };
}
