import type { Pcm } from '../pcm.js';
import { resample } from './resample.js';

/** Between two samples a wave may be higher than both. */
const OVERSAMPLED = 4;
/** So long before a peak the gain begins to fall, and so long after it it has come back. */
const REACH_SECONDS = 0.005;

/**
 * A sound none of whose peaks is higher than wanted, between its samples too. What is lower is left as it is, and the way
 * there and back is smooth.
 *
 * @param sound any
 * @param highest the highest peak, as a part of full scale
 * @returns as many samples
 * @example limited(sound, 0.7)
 */
export function limited(sound: Pcm, highest: number): Pcm {
  const { samples, sampleRateHz } = sound;
  const between = resample(sound, sampleRateHz * OVERSAMPLED).samples;
  const wanted = samples.map((_, at) => {
    let peak = highest;
    for (let index = OVERSAMPLED * (at - 1); index <= OVERSAMPLED * (at + 1); index += 1) {
      peak = Math.max(peak, Math.abs(between[index] ?? 0));
    }
    return highest / peak;
  });
  if (wanted.every((gain) => gain === 1)) return sound;
  const reach = Math.round(REACH_SECONDS * sampleRateHz);
  const lowest = wanted.map((_, at) => {
    let gain = 1;
    for (let index = at - reach; index <= at + reach; index += 1)
      gain = Math.min(gain, wanted[index] ?? 1);
    return gain;
  });
  // A mean of what is low enough for all of them is low enough for each.
  return {
    sampleRateHz,
    samples: samples.map((sample, at) => {
      let sum = 0;
      for (let index = at - reach; index <= at + reach; index += 1) {
        sum += lowest[Math.min(Math.max(index, 0), samples.length - 1)] ?? 1;
      }
      return (sample * sum) / (2 * reach + 1);
    }),
  };
}
