import type { PlannedSound } from '@supine/core/speech';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { background } from '../frames/background.js';
import { DELAY_FRAMES } from '../frames/delay.js';
import { infoFrame } from '../frames/infoFrame.js';
import { FRAME_BYTES } from '../frames/mp3Frame.js';
import type { Layout } from '../layOut.js';
import { assemble } from './assemble.js';
import { breathFrames } from './between.js';

const SOUND: PlannedSound = { type: 'tone', atMs: 0, fadeStep: 0 };

/** A layout of clips behind each other, each so many frames after the one before. */
function layoutOf(
  clips: readonly { readonly gapFrames: number; readonly frames: number }[],
): Layout {
  let atFrame = DELAY_FRAMES;
  const sounds = clips.map(({ gapFrames, frames }) => {
    const startFrame = atFrame + gapFrames;
    atFrame = startFrame + frames;
    return { sound: SOUND, startFrame, frames };
  });
  return { map: [], sounds, breaths: [], frames: atFrame, pushedMs: 0, late: [] };
}

async function joined(layout: Layout, clipFrames: readonly number[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let next = 0;
  const clipOf = async () => new Uint8Array((clipFrames[next++] ?? 0) * FRAME_BYTES).fill(next);
  for await (const piece of assemble(layout, await background(), clipOf)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a stream of frames', () => {
  it('has every clip in its place and the room everywhere else, however long', async () => {
    const clip = fc.record({
      gapFrames: fc.oneof(fc.nat(5), fc.integer({ min: 240, max: 760 })),
      frames: fc.integer({ min: 1, max: 40 }),
      missingFrames: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(clip, { maxLength: 12 }), async (clips) => {
        const layout = layoutOf(clips);
        const given = clips.map(({ frames, missingFrames }) => Math.max(0, frames - missingFrames));
        const expected = Buffer.alloc((1 + layout.frames) * FRAME_BYTES);
        expected.fill((await background()).room, FRAME_BYTES);
        expected.set(infoFrame(layout.frames));
        for (const [index, { startFrame }] of layout.sounds.entries()) {
          const at = (1 + startFrame - DELAY_FRAMES) * FRAME_BYTES;
          expected.fill(index + 1, at, at + (given[index] ?? 0) * FRAME_BYTES);
        }
        expect(Buffer.compare(await joined(layout, given), expected)).toBe(0);
      }),
      { numRuns: runs(100) },
    );
  });

  it('breathes where a breath is, and a clip stands before it without moving it', async () => {
    const layout: Layout = {
      ...layoutOf([{ gapFrames: 30, frames: 10 }]),
      breaths: [
        { half: 'in', startFrame: 20, frames: 30 },
        { half: 'out', startFrame: 50, frames: 40 },
      ],
      frames: 100,
    };
    const expected = Buffer.alloc(101 * FRAME_BYTES);
    expected.fill((await background()).room, FRAME_BYTES);
    expected.set(infoFrame(100));
    expected.set(breathFrames(await background(), { half: 'in', frames: 30 }), 21 * FRAME_BYTES);
    expected.set(breathFrames(await background(), { half: 'out', frames: 40 }), 51 * FRAME_BYTES);
    // Behind the breath the room begins from its start again.
    expected.set((await background()).room.subarray(0, 10 * FRAME_BYTES), 91 * FRAME_BYTES);
    expected.fill(1, 31 * FRAME_BYTES, 41 * FRAME_BYTES);
    expect(Buffer.compare(await joined(layout, [10]), expected)).toBe(0);
  });

  it('ends where a clip has more frames than room, before it writes over the next', async () => {
    await expect(joined(layoutOf([{ gapFrames: 3, frames: 4 }]), [5])).rejects.toThrow(
      'A clip has 5 frames, and there is room for 4.',
    );
  });
});
