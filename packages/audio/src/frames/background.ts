import { createMp3Encoder } from 'wasm-media-encoders';
import type { BreathHalf } from '../sound/breath.js';
import { swell } from '../sound/breath.js';
import { roomTone } from '../sound/roomTone.js';
import { DELAY_FRAMES } from './delay.js';
import { FRAME_BYTES, FRAME_SAMPLES, SAMPLE_RATE_HZ } from './mp3Frame.js';
import { standaloneFrames } from './standalone.js';

/** Six seconds, after which it begins again: nobody knows a noise again for so long. */
const ROOM_TONE_FRAMES = 250;
/** Fewer bits than a file has, so that a frame has room for what it borrowed. */
const BITRATE_KBPS = 40;
const STREAM_FRAME_BYTES = (72 * BITRATE_KBPS * 1000) / SAMPLE_RATE_HZ;

let room: Promise<Uint8Array> | undefined;
const breaths = new Map<string, Promise<Uint8Array>>();

/**
 * The room, for where no clip stands: frames that can each stand anywhere. It is made once and is the same on every machine.
 *
 * @returns whole frames, which begin again behind the last, and are not to be written to
 */
export function roomFrames(): Promise<Uint8Array> {
  room ??= encodeAlone(roomTone((ROOM_TONE_FRAMES + DELAY_FRAMES) * FRAME_SAMPLES));
  return room;
}

/**
 * One half of a breath, for where no clip stands.
 *
 * @param half which way the air goes
 * @param frames how long it takes
 * @returns as many frames, which can each stand alone, and are not to be written to
 */
export function breathFrames(half: BreathHalf, frames: number): Promise<Uint8Array> {
  const name = `${half} ${frames}`;
  const [length, beyond] = [frames * FRAME_SAMPLES, DELAY_FRAMES * FRAME_SAMPLES];
  const made = breaths.get(name) ?? encodeAlone(swell(half, length, beyond));
  breaths.set(name, made);
  return made;
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
