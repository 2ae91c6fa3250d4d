import type { Pcm } from '../pcm.js';
import { type Biquad, filtered } from './biquad.js';

/** No sample goes beyond it, however soft the rest of the clip is. */
const HIGHEST_PEAK = 10 ** (-2 / 20);

/**
 * How loud a sound is to the ear: ITU-R BS.1770-4 with its two filters, without gates, which are for longer programmes.
 *
 * @returns LUFS; minus infinity for digital silence
 */
export function loudnessLufs({ samples, sampleRateHz }: Pcm): number {
  const weighted = filtered(filtered(samples, highShelf(sampleRateHz)), highPass(sampleRateHz));
  let power = 0;
  for (const sample of weighted) power += sample * sample;
  power /= weighted.length;
  return -0.691 + 10 * Math.log10(power);
}

/**
 * The same sound at another loudness, or as near to it as its peaks allow.
 *
 * @param lufs the loudness wanted
 */
export function atLoudness(sound: Pcm, lufs: number): Pcm {
  let peak = 0;
  for (const sample of sound.samples) peak = Math.max(peak, Math.abs(sample));
  if (peak === 0) return sound;
  const wanted = 10 ** ((lufs - loudnessLufs(sound)) / 20);
  return withGain(sound, Math.min(wanted, HIGHEST_PEAK / peak));
}

/** The same sound with every sample times `gain`. */
export function withGain({ samples, sampleRateHz }: Pcm, gain: number): Pcm {
  return { sampleRateHz, samples: samples.map((sample) => sample * gain) };
}

/** The head's part: the standard's shelf, drawn for any rate from its analogue form (as libebur128 does). */
function highShelf(rateHz: number): Biquad {
  const [centreHz, gainDb, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
  const k = Math.tan((Math.PI * centreHz) / rateHz);
  const high = 10 ** (gainDb / 20);
  const middle = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (middle * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (middle * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
}

/** The ear's part: what lies below is hardly heard. */
function highPass(rateHz: number): Biquad {
  const [centreHz, q] = [38.13547087602444, 0.5003270373238773];
  const k = Math.tan((Math.PI * centreHz) / rateHz);
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}
