import { brownNoise } from './noise.js';

/** A room by night. Nobody hears it beside a voice; a loudspeaker that sleeps in silence hears it and stays awake. */
const ROOM_TONE_DB = -62;

/**
 * What is heard in a quiet room: under every word and in every pause, so that no sample is nothing.
 *
 * @param length how many samples
 * @returns samples, the same each time
 * @example roomTone(24_000).length // 24000
 */
export function roomTone(length: number): Float32Array {
  const level = 10 ** (ROOM_TONE_DB / 20);
  return brownNoise(length).map((sample) => sample * level);
}
