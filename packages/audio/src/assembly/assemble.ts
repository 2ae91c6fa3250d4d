import { infoFrame, TAIL_FRAMES } from '../frames/infoFrame.js';
import { FRAME_BYTES, SILENT_FRAME } from '../frames/mp3Frame.js';
import type { Layout, PlacedSound } from '../map.js';

/**
 * Joins clips and silence into one stream of whole frames. No frame leans on one of another clip, so nothing is decoded
 * or encoded: a routine takes milliseconds, and the same layout gives the same bytes.
 *
 * @param layout what `layOut` gives
 * @param clipOf the frames of a clip, as long as the layout says
 * @returns the Info frame, the frames of the layout, and the last ones, which let the end be heard
 */
export function assemble(layout: Layout, clipOf: (sound: PlacedSound) => Uint8Array): Uint8Array {
  const following = layout.frames + TAIL_FRAMES;
  const bytes = new Uint8Array((1 + following) * FRAME_BYTES);
  bytes.set(infoFrame(following));
  fillWith(SILENT_FRAME, bytes, FRAME_BYTES);
  for (const placed of layout.sounds) {
    const clip = clipOf(placed);
    if (clip.length !== placed.frames * FRAME_BYTES) {
      throw new Error(`A clip has ${clip.length / FRAME_BYTES} frames and not ${placed.frames}.`);
    }
    bytes.set(clip, (1 + placed.startFrame) * FRAME_BYTES);
  }
  return bytes;
}

/** Repeats a frame to the end: what is there already is copied, twice as much each time. */
function fillWith(frame: Uint8Array, bytes: Uint8Array, from: number): void {
  bytes.set(frame, from);
  for (let filled = frame.length; from + filled < bytes.length; filled *= 2) {
    bytes.copyWithin(from + filled, from, Math.min(from + filled, bytes.length - filled));
  }
}
