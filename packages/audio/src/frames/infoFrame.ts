import {
  BITRATE_KBPS,
  FRAME_BODY_AT,
  FRAME_BYTES,
  FRAME_SAMPLES,
  SILENT_FRAME,
} from './mp3Frame.js';

/** What a decoder adds before the first sample, on top of what the encoder has added. */
const DECODER_DELAY_SAMPLES = 529;
/** How much later than its frame a sound is heard, through encoder and decoder: LAME's 576, and the decoder's 529. */
export const DELAY_SAMPLES = FRAME_SAMPLES + DECODER_DELAY_SAMPLES;
/** The delay moves the last sounds past the last frame that holds them; so many frames more let them be heard. */
export const TAIL_FRAMES = Math.ceil(DELAY_SAMPLES / FRAME_SAMPLES);

const FRAMES_AND_BYTES = 0b11;
/** The version of the encoder, in nine characters; decoders look for these four. */
const ENCODER = 'LAME3.100';
const CONSTANT_BIT_RATE = 1;
/** From the encoder's name: revision and method, lowpass, three gains, flags, bit rate. */
const BIT_RATE_AT = ENCODER.length + 1 + 1 + 8 + 1;
const BEFORE_DELAYS_BYTES = BIT_RATE_AT + 1;

/**
 * The silent frame at the front that tells a decoder how long the file is and how much of its beginning and end is none
 * of it. Without it a player guesses the length, and everything is heard 46 ms late. The layout is LAME's "Info" tag:
 * http://gabriel.mp3-tech.org/mp3infotag.html
 *
 * @param frames how many frames follow
 * @returns one frame
 */
export function infoFrame(frames: number): Uint8Array {
  const frame = SILENT_FRAME.slice();
  const view = new DataView(frame.buffer);
  write(frame, FRAME_BODY_AT, 'Info');
  view.setUint32(FRAME_BODY_AT + 4, FRAMES_AND_BYTES);
  view.setUint32(FRAME_BODY_AT + 8, frames);
  view.setUint32(FRAME_BODY_AT + 12, (frames + 1) * FRAME_BYTES);
  const encoderAt = FRAME_BODY_AT + 16;
  write(frame, encoderAt, ENCODER);
  frame[encoderAt + ENCODER.length] = CONSTANT_BIT_RATE;
  frame[encoderAt + BIT_RATE_AT] = BITRATE_KBPS;
  // The frames at the end that only let the last sounds out hold as much more than the delay takes.
  const paddingSamples = TAIL_FRAMES * FRAME_SAMPLES - FRAME_SAMPLES;
  const delays = (FRAME_SAMPLES << 12) | paddingSamples;
  const delaysAt = encoderAt + BEFORE_DELAYS_BYTES;
  for (const [byte, shift] of [16, 8, 0].entries())
    frame[delaysAt + byte] = (delays >> shift) & 0xff;
  return frame;
}

function write(bytes: Uint8Array, at: number, text: string): void {
  for (const [index, character] of [...text].entries()) bytes[at + index] = character.charCodeAt(0);
}
