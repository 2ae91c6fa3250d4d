import { brownNoise } from './noise.js';

/**
 * Where a breath turns, and where it begins and ends: as soft as the room. A loudness meter counts none of it, so that a file with
 * many breaths is as loud as any other.
 */
const LOUDEST_DB = -42;
const SOFTEST_DB = -62;
/** Air that goes in sounds brighter than air that goes out. */
const DULLNESS = { in: 0.4, out: 0.9 } as const;

/** One half of a breath. */
export type BreathHalf = keyof typeof DULLNESS;

/**
 * A swell as a breath has it: in, it rises all the way, and out, it falls.
 *
 * @param half which way the air goes
 * @param length how many samples the half has
 * @param beyond how many more are wanted behind it, as soft or as loud as its end
 * @returns samples, the same each time
 * @example swell('in', 96_000, 0).length // 96000
 */
export function swell(half: BreathHalf, length: number, beyond: number): Float32Array {
  const air = brownNoise(length + beyond, DULLNESS[half]);
  return air.map((sample, at) => {
    const share = Math.min(1, at / length);
    const rise = half === 'in' ? share : 1 - share;
    return sample * 10 ** ((SOFTEST_DB + rise * (LOUDEST_DB - SOFTEST_DB)) / 20);
  });
}
