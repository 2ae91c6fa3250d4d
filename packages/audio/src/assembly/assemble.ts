import type { PlannedSound } from '@supine/core/speech';
import { DELAY_FRAMES } from '../frames/delay.js';
import { infoFrame } from '../frames/infoFrame.js';
import { FRAME_BYTES, SILENT_FRAME } from '../frames/mp3Frame.js';
import type { Layout } from '../map.js';

/** Six seconds: few pieces for a long hold, and small beside anything else. */
const SILENCE_FRAMES = 250;
const SILENCE = Uint8Array.from(
  { length: SILENCE_FRAMES * FRAME_BYTES },
  (_, at) => SILENT_FRAME[at % FRAME_BYTES] ?? 0,
);

/**
 * Joins clips and silence into one stream of whole frames. No frame leans on one of another clip, so nothing is decoded
 * or encoded: a routine takes milliseconds, and the same layout gives the same bytes. Places are arithmetic, so each clip
 * is asked for when its turn comes, and nothing is held however long the routine is. A clip stands earlier than it is
 * heard by the delay of encoder and decoder, which every player has and not every player knows.
 *
 * @param layout what `layOut` gives
 * @param clipOf the frames of a clip, at most as many as the layout says; silence follows where they are fewer
 * @returns the Info frame and the frames of the layout, in pieces that are not to be written to
 * @throws what `clipOf` rejects with; Error for a clip of more frames than the layout has room for
 * @example for await (const piece of assemble(layout, clips.read)) writeSync(file, piece);
 */
export async function* assemble(
  layout: Layout,
  clipOf: (sound: PlannedSound) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  yield infoFrame(layout.frames);
  let atFrame = 0;
  for (const { sound, startFrame, frames } of layout.sounds) {
    const standsAtFrame = startFrame - DELAY_FRAMES;
    yield* silenceOf(standsAtFrame - atFrame);
    const clip = await clipOf(sound);
    const clipFrames = clip.length / FRAME_BYTES;
    if (clipFrames > frames) {
      throw new Error(`A clip has ${clipFrames} frames, and there is room for ${frames}.`);
    }
    yield clip;
    atFrame = standsAtFrame + clipFrames;
  }
  yield* silenceOf(layout.frames - atFrame);
}

function* silenceOf(frames: number): Generator<Uint8Array, void, void> {
  for (let left = frames; left > 0; left -= SILENCE_FRAMES) {
    yield SILENCE.subarray(0, Math.min(left, SILENCE_FRAMES) * FRAME_BYTES);
  }
}
