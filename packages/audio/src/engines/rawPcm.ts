import type { Pcm } from '../pcm.js';
import { SpeechFailed } from '../synthesizer.js';

/** Rates at which speech is sent. */
const LOWEST_RATE_HZ = 8_000;
const HIGHEST_RATE_HZ = 192_000;

/**
 * Reads sound that comes without a header: 16 bit PCM of one channel, lower byte first.
 *
 * @param bytes the samples
 * @param sampleRateHz the rate that was agreed on
 * @returns the sound
 * @throws SpeechFailed when the last sample is cut in half
 * @example readRawPcm(bytes, 16_000).samples.length // bytes.length / 2
 */
export function readRawPcm(bytes: Uint8Array, sampleRateHz: number): Pcm {
  if (bytes.length % 2 !== 0) throw new SpeechFailed('The sound that the voice gave is cut off.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const samples = new Float32Array(bytes.length / 2);
  for (let index = 0; index < samples.length; index += 1) {
    samples[index] = view.getInt16(index * 2, true) / 0x8000;
  }
  return { sampleRateHz, samples };
}

/**
 * The rate that a server tells of sound without a header.
 *
 * @param kind a `content-type`
 * @returns samples in a second, or `null` where it tells none that could be meant
 * @throws never
 * @example rateIn('audio/pcm;rate=22050') // 22050
 */
export function rateIn(kind: string): number | null {
  const [, digits] = /;\s*rate="?(\d{4,6})"?\s*(?:;|$)/i.exec(kind) ?? [];
  const rateHz = Number(digits);
  return rateHz >= LOWEST_RATE_HZ && rateHz <= HIGHEST_RATE_HZ ? rateHz : null;
}
