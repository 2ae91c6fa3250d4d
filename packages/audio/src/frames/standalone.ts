import { FRAME_BODY_AT, FRAME_BYTES, mainDataBegin, SILENT_FRAME } from './mp3Frame.js';

const HEADER_BYTES = 4;
/** In the side information behind `main_data_begin` and one private bit: how many bits of sound the frame has. */
const SOUND_BITS_AT = 9;
const SOUND_BITS = 12;

/**
 * Frames of noise that can stand anywhere, alone or in any order: what each took from the frames before it is put into
 * itself. The stream has fewer bits, so that a frame has room for what was borrowed; where it was more than that, the frame
 * before stands there once more, for in noise nothing is known again.
 *
 * @param stream frames of one channel at 24 kHz as an encoder gave them, from the first on
 * @param streamFrameBytes how long each of them is, which its bit rate says
 * @returns as many frames of 48 kbit/s, each leaning on none
 * @example standaloneFrames(encodedAt40, 120).length // 144 for each 120
 */
export function standaloneFrames(stream: Uint8Array, streamFrameBytes: number): Uint8Array {
  const count = Math.floor(stream.length / streamFrameBytes);
  const bodyBytes = streamFrameBytes - FRAME_BODY_AT;
  const bodies = new Uint8Array(count * bodyBytes);
  for (let at = 0; at < count; at += 1) {
    const frame = stream.subarray(at * streamFrameBytes, (at + 1) * streamFrameBytes);
    bodies.set(frame.subarray(FRAME_BODY_AT), at * bodyBytes);
  }
  const result = new Uint8Array(count * FRAME_BYTES);
  for (let at = 0; at < count; at += 1) {
    const frame = stream.subarray(at * streamFrameBytes, (at + 1) * streamFrameBytes);
    const sideInfo = frame.slice(HEADER_BYTES, FRAME_BODY_AT);
    const soundBytes = Math.ceil(soundBits(sideInfo) / 8);
    if (soundBytes > FRAME_BYTES - FRAME_BODY_AT) {
      const before =
        at === 0 ? SILENT_FRAME : result.slice((at - 1) * FRAME_BYTES, at * FRAME_BYTES);
      result.set(before, at * FRAME_BYTES);
      continue;
    }
    const from = at * bodyBytes - mainDataBegin(frame);
    sideInfo[0] = 0;
    result.set(SILENT_FRAME.subarray(0, HEADER_BYTES), at * FRAME_BYTES);
    result.set(sideInfo, at * FRAME_BYTES + HEADER_BYTES);
    result.set(bodies.subarray(from, from + soundBytes), at * FRAME_BYTES + FRAME_BODY_AT);
  }
  return result;
}

function soundBits(sideInfo: Uint8Array): number {
  let bits = 0;
  for (let bit = SOUND_BITS_AT; bit < SOUND_BITS_AT + SOUND_BITS; bit += 1) {
    bits = (bits << 1) | (((sideInfo[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
  }
  return bits;
}
