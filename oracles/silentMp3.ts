/** MPEG-2 layer III, 48 kbit/s, 24 kHz, mono. */
const FRAME_HEADER = [0xff, 0xf3, 0x64, 0xc4];
const FRAME_BYTES = 144;
const FRAME_MS = 24;

/**
 * Silence as MP3: frames whose side information is all zero.
 *
 * @param ms the length, in milliseconds; it is rounded up to whole frames of 24 ms
 */
export function silentMp3(ms: number): Buffer {
  const frame = Buffer.alloc(FRAME_BYTES);
  frame.set(FRAME_HEADER);
  return Buffer.concat(Array.from({ length: Math.max(1, Math.ceil(ms / FRAME_MS)) }, () => frame));
}
