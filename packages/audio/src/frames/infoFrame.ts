import { FRAME_BODY_AT, FRAME_BYTES, SILENT_FRAME } from './mp3Frame.js';

const FRAMES_AND_BYTES = 0b11;

/**
 * The silent frame at the front that tells a decoder how long the file is; without it a player guesses. The layout is
 * Xing's, under the name that LAME gave it for a constant bit rate: http://gabriel.mp3-tech.org/mp3infotag.html
 *
 * LAME's own part, which tells how much of the beginning is delay, is left out: Chromium takes the delay away from the
 * start and the length, but not where somebody jumps to, who landed up to 46 ms early and missed up to 26 ms of the first
 * word. The bytes are those of the frames that are counted, without this one: with it, every jump into the second half of
 * ten minutes landed a frame late. `oracles/audioChromium.test.ts` listens to both.
 *
 * @param frames how many frames follow
 * @returns one frame
 * @throws never
 * @example infoFrame(25_000) // ten minutes follow
 */
export function infoFrame(frames: number): Uint8Array {
  const frame = SILENT_FRAME.slice();
  const view = new DataView(frame.buffer);
  write(frame, FRAME_BODY_AT, 'Info');
  view.setUint32(FRAME_BODY_AT + 4, FRAMES_AND_BYTES);
  view.setUint32(FRAME_BODY_AT + 8, frames);
  view.setUint32(FRAME_BODY_AT + 12, frames * FRAME_BYTES);
  return frame;
}

function write(bytes: Uint8Array, at: number, text: string): void {
  for (const [index, character] of [...text].entries()) bytes[at + index] = character.charCodeAt(0);
}
