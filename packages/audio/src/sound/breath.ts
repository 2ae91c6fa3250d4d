import { brownNoise } from './noise.js';

/** Where a breath turns from in to out. A loudness meter counts none of it, so that a file with many breaths is as loud as any other. */
const LOUDEST_DB = -42;
/** Air that goes in sounds brighter than air that goes out. */
const DULLNESS = { in: 0.4, out: 0.9 } as const;

/** One half of a breath. */
export type BreathHalf = keyof typeof DULLNESS;

/**
 * The air of a breath, as loud throughout as it is where the breath turns; how it rises and falls is the assembly's.
 *
 * @param half which way the air goes
 * @param length how many samples
 * @returns samples, the same each time
 * @example air('in', 96_000).length // 96000
 */
export function air(half: BreathHalf, length: number): Float32Array {
  const level = 10 ** (LOUDEST_DB / 20);
  return brownNoise(length, DULLNESS[half]).map((sample) => sample * level);
}
