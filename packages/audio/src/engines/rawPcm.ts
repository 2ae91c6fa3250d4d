import type { Pcm } from '../pcm.js';
import { SpeechFailed } from '../synthesizer.js';

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
