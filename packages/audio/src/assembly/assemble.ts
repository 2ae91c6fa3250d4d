import type { PlannedSound } from '@supine/core/speech';
import { DELAY_FRAMES } from '../frames/delay.js';
import { infoFrame } from '../frames/infoFrame.js';
import { FRAME_BYTES } from '../frames/mp3Frame.js';
import type { Layout } from '../layOut.js';
import { type Background, between } from './between.js';

/**
 * Joins clips, and what is heard between them, into one stream of whole frames. No frame leans on one of another clip, so nothing is decoded
 * or encoded: a routine takes milliseconds, and the same layout gives the same bytes. Places are arithmetic, so each clip
 * is asked for when its turn comes, and nothing is held however long the routine is. Where no clip stands there is the room, or a
 * breath; words stand before it and do not move it. A clip stands earlier than it is
 * heard by the delay of encoder and decoder, which every player has and not every player knows.
 *
 * @param layout what `layOut` gives
 * @param background what is heard where no clip stands
 * @param clipOf the frames of a clip, at most as many as the layout says; the room follows where they are fewer
 * @returns the Info frame and the frames of the layout, in pieces that are not to be written to
 * @throws what `clipOf` rejects with; Error for a clip of more frames than the layout has room for
 * @example for await (const piece of assemble(layout, background, clips.read)) writeSync(file, piece);
 */
export async function* assemble(
  layout: Layout,
  background: Background,
  clipOf: (sound: PlannedSound) => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array, void, void> {
  const roomOrBreath = between(layout, background);
  yield infoFrame(layout.frames);
  let atFrame = 0;
  for (const { sound, startFrame, frames } of layout.sounds) {
    const standsAtFrame = startFrame - DELAY_FRAMES;
    yield* roomOrBreath(atFrame, standsAtFrame);
    const clip = await clipOf(sound);
    const clipFrames = clip.length / FRAME_BYTES;
    if (clipFrames > frames) {
      throw new Error(`A clip has ${clipFrames} frames, and there is room for ${frames}.`);
    }
    yield clip;
    atFrame = standsAtFrame + clipFrames;
  }
  yield* roomOrBreath(atFrame, layout.frames);
}
