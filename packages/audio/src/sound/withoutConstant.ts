import type { Pcm } from '../pcm.js';

/** Nothing that anybody hears is lower. */
const LOWEST_HZ = 15;

/**
 * The same sound without its constant part, which some voices have: nobody hears it, but where words begin and end it is a
 * step, and a loudspeaker holds its cone out for it.
 *
 * @param sound any
 * @returns as many samples
 * @example withoutConstant({ sampleRateHz: 16_000, samples: new Float32Array(16_000).fill(0.1) })
 */
export function withoutConstant({ samples, sampleRateHz }: Pcm): Pcm {
  const kept = 1 - (2 * Math.PI * LOWEST_HZ) / sampleRateHz;
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  let [before, last] = [0, 0];
  return {
    sampleRateHz,
    samples: samples.map((sample) => {
      const centred = sample - mean;
      last = centred - before + kept * last;
      before = centred;
      return last;
    }),
  };
}
