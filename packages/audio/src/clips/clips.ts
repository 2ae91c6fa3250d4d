import type { PlannedSound } from '@supine/core/speech';
import { lowered } from '../frames/lowered.js';

/** How many frames each clip takes, by what is heard; `undefined` for a clip that nobody has made. */
export type ClipFrames = (sound: PlannedSound) => number | undefined;

/** Clips that are at hand, by what is heard in them. */
export interface Clips {
  /** How many frames a clip has; `undefined` for one that is not among them. */
  readonly framesOf: ClipFrames;
  /** Gives a clip, which has as many frames or fewer, as soft as it is heard. */
  readonly read: (sound: PlannedSound) => Promise<Uint8Array>;
}

/** How much softer each step of the fade is, in steps of a frame's gain: 3 dB. */
const FADE_STEPS = 2;
/** A voice that does not whisper is lowered instead: 9 dB. */
const WHISPER_STEPS = 6;

/**
 * A clip as soft as it is heard. One clip serves a whole night: how soft it is stands in its frames.
 *
 * @param clip as it was made
 * @param sound how far the voice has gone back
 * @param isWhispered whether words are lowered besides
 * @returns the same frames, or a softer copy
 * @example inManner(clip, { type: 'words', text: 'In.', atMs: 0, fadeStep: 3 }, false) // 9 dB softer
 */
export function inManner(clip: Uint8Array, sound: PlannedSound, isWhispered: boolean): Uint8Array {
  const steps = sound.fadeStep * FADE_STEPS + (isWhispered ? WHISPER_STEPS : 0);
  return steps === 0 ? clip : lowered(clip, steps);
}
