import { createMp3Encoder } from 'wasm-media-encoders';
import { roomTone } from '../sound/roomTone.js';
import { DELAY_FRAMES } from './delay.js';
import { BITRATE_KBPS, FRAME_BYTES, FRAME_SAMPLES, isFrames, SAMPLE_RATE_HZ } from './mp3Frame.js';

type Mp3Encoder = Awaited<ReturnType<typeof createMp3Encoder>>;
let loaded: Promise<Mp3Encoder> | undefined;

/** Names everything that decides the bytes of a clip, besides its sound. */
export const ENCODER_ID = `wasm-media-encoders-0.7.0/${SAMPLE_RATE_HZ}/${BITRATE_KBPS}`;

/**
 * Encodes a sound as frames that can stand anywhere in a file: by an encoder that has heard nothing before, so that the
 * first frame leans on none, and with the frames after it in which the delay lets its end be heard.
 *
 * @param samples one channel at 24 kHz, from -1 to 1
 * @returns whole frames: as many as the sound takes, and two
 * @throws Error when the encoder gives anything but whole frames
 */
export async function encodeClip(samples: Float32Array): Promise<Uint8Array> {
  loaded ??= createMp3Encoder();
  const encoder = await loaded;
  const frames = framesFor(samples.length);
  // `configure` begins a new stream; nothing of the last one is left in it.
  encoder.configure({ sampleRate: SAMPLE_RATE_HZ, channels: 1, bitrate: BITRATE_KBPS });
  // Under the words too, and to the end: pauses in a clip are as the pauses around it.
  const padded = roomTone(frames * FRAME_SAMPLES);
  for (const [at, sample] of samples.entries()) padded[at] = (padded[at] ?? 0) + sample;
  // The encoder gives views of its own memory, which the next call writes over.
  const parts = [encoder.encode([padded]).slice(), encoder.finalize().slice()];
  const bytes = new Uint8Array(frames * FRAME_BYTES);
  let at = 0;
  for (const part of parts) {
    bytes.set(part.subarray(0, Math.max(0, bytes.length - at)), at);
    at += part.length;
  }
  if (at < bytes.length || !isFrames(bytes)) {
    throw new Error(`${frames} frames were wanted; the encoder gave ${at / FRAME_BYTES}.`);
  }
  return bytes;
}

/** The frames that a clip of so many samples takes in a file. */
export function framesFor(samples: number): number {
  return Math.ceil(samples / FRAME_SAMPLES) + DELAY_FRAMES;
}
