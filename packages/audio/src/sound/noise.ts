/** Noise is the same on every machine: a generator of 32 bits (mulberry32), started with the same number. */
const FIRST = 0x5ee9;
/** What lies above some 600 Hz falls off, as in a quiet room. */
const OF_A_ROOM = 0.85;

/**
 * Noise without an edge.
 *
 * @param length how many samples
 * @param dullness how much of each sample goes over into the next, from 0 to 1
 * @returns samples whose mean square is 1
 * @example brownNoise(24_000).length // 24000
 */
export function brownNoise(length: number, dullness = OF_A_ROOM): Float32Array {
  const samples = new Float32Array(length);
  let state = FIRST;
  let low = 0;
  let power = 0;
  for (let at = 0; at < length; at += 1) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    low = dullness * low + ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
    samples[at] = low;
    power += low * low;
  }
  const gain = 1 / Math.sqrt(power / length);
  return samples.map((sample) => sample * gain);
}
