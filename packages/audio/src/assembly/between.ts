import { GAIN_STEP_DB, lowered } from '../frames/lowered.js';
import { FRAME_BYTES } from '../frames/mp3Frame.js';
import type { Layout, PlacedBreath } from '../layOut.js';

/** What is heard where no clip stands: whole frames that can each stand alone, and begin again behind their last. */
export interface Background {
  readonly room: Uint8Array;
  /** The air of a breath on its way in and on its way out, as loud as where it turns. */
  readonly in: Uint8Array;
  readonly out: Uint8Array;
}

/** A breath begins and ends as soft as the room. */
const SOFTER_DB = 20;

/**
 * One half of a breath as long as it is wanted: a swell of air that rises all the way in, and falls all the way out.
 *
 * @param background where the air is
 * @param breath which way it goes, and for how many frames
 * @returns as many frames, which can each stand alone
 * @example breathFrames(background, { half: 'in', frames: 167 }).length / 144 // 167
 */
export function breathFrames(
  background: Background,
  { half, frames }: Pick<PlacedBreath, 'half' | 'frames'>,
): Uint8Array {
  const air = background[half];
  const swell = new Uint8Array(frames * FRAME_BYTES);
  for (let at = 0; at < swell.length; at += air.length) {
    swell.set(air.subarray(0, swell.length - at), at);
  }
  return lowered(swell, (frame) => {
    const share = (frame + 0.5) / frames;
    const soft = half === 'in' ? 1 - share : share;
    return Math.round((soft * SOFTER_DB) / GAIN_STEP_DB);
  });
}

/** Frames that take turns for ever, from their own first one at a place of the file. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly frames: Uint8Array;
}

/**
 * What is heard of a layout where no clip stands.
 *
 * @param layout where its breaths are
 * @param background the room and the air
 * @returns gives the pieces from one frame of the file to another
 * @example [...between(layout, background)(0, 41)]
 */
export function between({ breaths, frames }: Layout, background: Background) {
  const { room } = background;
  const stretches: Stretch[] = [];
  let atFrame = 0;
  for (const breath of breaths) {
    stretches.push({ from: atFrame, to: breath.startFrame, frames: room });
    atFrame = breath.startFrame + breath.frames;
    const swell = breathFrames(background, breath);
    stretches.push({ from: breath.startFrame, to: atFrame, frames: swell });
  }
  stretches.push({ from: atFrame, to: frames, frames: room });
  return function* (from: number, to: number): Generator<Uint8Array, void, void> {
    for (const stretch of stretches) {
      yield* piecesOf(stretch, Math.max(from, stretch.from), Math.min(to, stretch.to));
    }
  };
}

function* piecesOf(stretch: Stretch, from: number, to: number): Generator<Uint8Array, void, void> {
  const count = stretch.frames.length / FRAME_BYTES;
  for (let at = from; at < to; ) {
    const first = (at - stretch.from) % count;
    const next = Math.min(to - at, count - first);
    yield stretch.frames.subarray(first * FRAME_BYTES, (first + next) * FRAME_BYTES);
    at += next;
  }
}
