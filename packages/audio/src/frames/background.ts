import { createMp3Encoder } from 'wasm-media-encoders';
import type { Background } from '../assembly/between.js';
import { air } from '../sound/breath.js';
import { roomTone } from '../sound/roomTone.js';
import { DELAY_FRAMES } from './delay.js';
import { FRAME_BYTES, FRAME_SAMPLES, SAMPLE_RATE_HZ } from './mp3Frame.js';
import { standaloneFrames } from './standalone.js';

/** Six seconds, after which it begins again: nobody knows a noise again for so long. */
const ROOM_TONE_FRAMES = 250;
/** Fewer bits than a file has, so that a frame has room for what it borrowed. */
const BITRATE_KBPS = 40;
const STREAM_FRAME_BYTES = (72 * BITRATE_KBPS * 1000) / SAMPLE_RATE_HZ;

let made: Promise<Background> | undefined;

/**
 * The room and the air of a breath, for where no clip stands. They are made once and are the same on every machine.
 *
 * @returns frames that can each stand anywhere, and are not to be written to
 */
export function background(): Promise<Background> {
  made ??= make();
  return made;
}

async function make(): Promise<Background> {
  const samples = (ROOM_TONE_FRAMES + DELAY_FRAMES) * FRAME_SAMPLES;
  const [room, inward, outward] = await Promise.all([
    encodeAlone(roomTone(samples)),
    encodeAlone(air('in', samples)),
    encodeAlone(air('out', samples)),
  ]);
  return { room, in: inward, out: outward };
}

/** The frames in which a sound is heard: those in which encoder and decoder come through their delay are left out. */
async function encodeAlone(samples: Float32Array): Promise<Uint8Array> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: SAMPLE_RATE_HZ, channels: 1, bitrate: BITRATE_KBPS });
  const parts = [encoder.encode([samples]).slice(), encoder.finalize().slice()];
  const stream = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    stream.set(part, at);
    at += part.length;
  }
  const frames = standaloneFrames(stream, STREAM_FRAME_BYTES);
  const heard = samples.length / FRAME_SAMPLES;
  return frames.slice(DELAY_FRAMES * FRAME_BYTES, heard * FRAME_BYTES);
}
