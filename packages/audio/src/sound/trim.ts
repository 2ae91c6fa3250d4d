import type { Pcm } from '../pcm.js';

/** Softer than this is the engine's own silence: -50 dB. */
const QUIET = 10 ** (-50 / 20);
/** A breath of the first and last sound is kept, so that no consonant is cut. */
const KEPT_SECONDS = 0.015;

/**
 * A sound without the silence around it.
 *
 * @returns the sound; no samples at all if nothing is heard in it
 * @example trim({ sampleRateHz: 16_000, samples: new Float32Array(16_000) }).samples.length // 0
 */
export function trim({ samples, sampleRateHz }: Pcm): Pcm {
  const first = samples.findIndex((sample) => Math.abs(sample) > QUIET);
  if (first < 0) return { sampleRateHz, samples: samples.subarray(0, 0) };
  const last = samples.findLastIndex((sample) => Math.abs(sample) > QUIET);
  const kept = Math.round(KEPT_SECONDS * sampleRateHz);
  return { sampleRateHz, samples: samples.subarray(Math.max(0, first - kept), last + 1 + kept) };
}
