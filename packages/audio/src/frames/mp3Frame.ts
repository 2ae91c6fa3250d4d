/**
 * MPEG-2 Layer III at 24 kHz, one channel, 48 kbit/s: what an Echo plays both as a stream and inside speech. At this rate a
 * frame is 144 bytes exactly, so there is no padding and every frame of a file is where arithmetic says.
 */
export const SAMPLE_RATE_HZ = 24_000;
export const BITRATE_KBPS = 48;
/** Samples that a frame holds: 24 ms. */
export const FRAME_SAMPLES = 576;
export const FRAME_MS = (FRAME_SAMPLES / SAMPLE_RATE_HZ) * 1000;
export const FRAME_BYTES = (72 * BITRATE_KBPS * 1000) / SAMPLE_RATE_HZ;

/**
 * Sync word, MPEG-2, Layer III, no checksum; 48 kbit/s, 24 kHz, no padding; one channel. ISO/IEC 13818-3, 2.4.2.3.
 */
const HEADER = [0xff, 0xf3, 0x64, 0xc0] as const;
const HEADER_BYTES = 4;
/** Of MPEG-2 with one channel. */
export const SIDE_INFO_BYTES = 9;

/** Nothing is heard for 24 ms. Its side information is all zero: it leans on no frame before it, and no frame on it. */
export const SILENT_FRAME: Uint8Array = Uint8Array.from(
  { length: FRAME_BYTES },
  (_, at) => HEADER[at] ?? 0,
);

/**
 * Whether the bytes are whole frames of this very format.
 *
 * @example isFrames(SILENT_FRAME) // true
 */
export function isFrames(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || bytes.length % FRAME_BYTES !== 0) return false;
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
    // The mode extension, copyright and original bits say nothing about the sound.
    const isHeader =
      bytes[at] === HEADER[0] &&
      bytes[at + 1] === HEADER[1] &&
      bytes[at + 2] === HEADER[2] &&
      ((bytes[at + 3] ?? 0) & 0xc0) === HEADER[3];
    if (!isHeader) return false;
  }
  return true;
}

/**
 * How many bytes of earlier frames a frame's sound begins in.
 *
 * @param frame one frame, or bytes that begin with one
 * @returns `main_data_begin`; 0 for a frame that leans on none
 */
export function mainDataBegin(frame: Uint8Array): number {
  return frame[HEADER_BYTES] ?? 0;
}

/** Where in a frame what it holds besides header and side information begins. */
export const FRAME_BODY_AT = HEADER_BYTES + SIDE_INFO_BYTES;
