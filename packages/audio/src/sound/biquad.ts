import type { Pcm } from '../pcm.js';

/** A filter of the second order, by its coefficients. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** A sound through a filter. */
export function filtered(samples: Float32Array, { b, a }: Biquad): Float32Array {
  const [b0, b1, b2] = b;
  const [a1, a2] = a;
  const result = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let at = 0; at < samples.length; at += 1) {
    const x = samples[at] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    result[at] = y;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
  }
  return result;
}

/** One turn of a tone control: from a place on up, or down to it, so many dB more or less. */
export interface Shelf {
  readonly side: 'low' | 'high';
  readonly hertz: number;
  readonly gainDb: number;
}

/**
 * A sound with some of its band raised or lowered: https://www.w3.org/TR/audio-eq-cookbook/, the shelves of slope 1.
 *
 * @param sound any
 * @param shelves one after the other
 * @returns as many samples
 */
export function equalised({ samples, sampleRateHz }: Pcm, shelves: readonly Shelf[]): Pcm {
  return {
    sampleRateHz,
    samples: shelves.reduce(
      (sound, shelf) => filtered(sound, biquadOf(shelf, sampleRateHz)),
      samples,
    ),
  };
}

function biquadOf({ side, hertz, gainDb }: Shelf, rateHz: number): Biquad {
  const angle = (2 * Math.PI * hertz) / rateHz;
  const gain = 10 ** (gainDb / 40);
  const sign = side === 'low' ? 1 : -1;
  const cosine = sign * Math.cos(angle);
  const slope = Math.sin(angle) * Math.SQRT2 * Math.sqrt(gain);
  const a0 = gain + 1 + (gain - 1) * cosine + slope;
  return {
    b: [
      (gain * (gain + 1 - (gain - 1) * cosine + slope)) / a0,
      (sign * 2 * gain * (gain - 1 - (gain + 1) * cosine)) / a0,
      (gain * (gain + 1 - (gain - 1) * cosine - slope)) / a0,
    ],
    a: [
      (sign * -2 * (gain - 1 + (gain + 1) * cosine)) / a0,
      (gain + 1 + (gain - 1) * cosine - slope) / a0,
    ],
  };
}
