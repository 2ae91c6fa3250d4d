/* What mpg123 makes of a file. It comes with the packages, compiled to WebAssembly, so that it is there on every machine. */
import { MPEGDecoder } from 'mpg123-decoder';

/**
 * Decodes a whole file, or any part of one that begins with a frame.
 *
 * @param {Uint8Array} mp3
 * @returns {Promise<{ samples: Float32Array, sampleRate: number, complaints: string[] }>}
 */
export async function decodedByMpg123(mp3) {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const { channelData, sampleRate, errors } = decoder.decode(mp3);
  decoder.free();
  return {
    samples: channelData[0] ?? new Float32Array(),
    sampleRate,
    complaints: errors.map(({ message }) => message),
  };
}
