import type { Pcm } from '../pcm.js';

/** Zero crossings of the kernel to either side: the stop band is some 60 dB down. */
const LOBES = 16;
/** A little of the band is left to the slope of the filter. */
const PASSED = 0.92;

/**
 * The same sound at another rate, by a windowed sinc. Nothing is moved in time: sample 0 stays at 0.
 *
 * @param sound any rate
 * @param toHz the rate wanted
 * @example resample({ sampleRateHz: 16_000, samples: new Float32Array(16_000) }, 24_000).samples.length // 24000
 */
export function resample({ samples, sampleRateHz }: Pcm, toHz: number): Pcm {
  if (sampleRateHz === toHz) return { samples, sampleRateHz };
  const step = sampleRateHz / toHz;
  const length = Math.round(samples.length / step);
  const cutoff = PASSED * Math.min(1, toHz / sampleRateHz);
  const reach = Math.ceil(LOBES / cutoff);
  // Rates have a common divisor, so only a few phases occur; each has its kernel once.
  const kernels = new Map<number, Float64Array>();
  const result = new Float32Array(length);
  for (let at = 0; at < length; at += 1) {
    const place = at * step;
    const base = Math.floor(place);
    const phase = Math.round((place - base) * PHASES);
    let kernel = kernels.get(phase);
    if (!kernel) {
      kernel = kernelAt(phase / PHASES, reach, cutoff);
      kernels.set(phase, kernel);
    }
    let sum = 0;
    const from = Math.max(0, base - reach + 1);
    const to = Math.min(samples.length - 1, base + reach);
    for (let index = from; index <= to; index += 1) {
      sum += (samples[index] ?? 0) * (kernel[index - (base - reach + 1)] ?? 0);
    }
    result[at] = sum;
  }
  return { samples: result, sampleRateHz: toHz };
}

/** Fractions of a sample are told apart this finely; the rates of speech engines divide it. */
const PHASES = 1920;

/** The weights of the samples around a place that lies `fraction` behind one of them: a sinc under a Blackman window. */
function kernelAt(fraction: number, reach: number, cutoff: number): Float64Array {
  const weights = Float64Array.from({ length: 2 * reach }, (_, index) => {
    const distance = index - (reach - 1) - fraction;
    const turn = Math.PI * cutoff * distance;
    const sinc = turn === 0 ? 1 : Math.sin(turn) / turn;
    const phase = (Math.PI * distance) / reach;
    return cutoff * sinc * (0.42 + 0.5 * Math.cos(phase) + 0.08 * Math.cos(2 * phase));
  });
  // Loudness stays as it was in every phase.
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
