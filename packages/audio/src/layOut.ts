import type { AudioPlan } from '@supine/core';
import type { TimelineMap } from '@supine/core/engine';
import type { PlannedSound } from '@supine/core/speech';
import type { ClipFrames } from './clips/clips.js';
import { DELAY_FRAMES } from './frames/delay.js';
import { FRAME_MS } from './frames/mp3Frame.js';
import { LEAD_IN_FRAMES } from './leadIn.js';

/** A clip in its place. */
export interface PlacedSound {
  readonly sound: PlannedSound;
  /** When it is heard, in frames from the start; its first frame stands `DELAY_FRAMES` before. */
  readonly startFrame: number;
  readonly frames: number;
}

/** Half a breath in its place. */
export interface PlacedBreath {
  readonly half: 'in' | 'out';
  readonly startFrame: number;
  readonly frames: number;
}

/** A plan laid out in frames. */
export interface Layout {
  readonly map: TimelineMap;
  readonly sounds: readonly PlacedSound[];
  /** Where a sound may breathe with whoever listens. */
  readonly breaths: readonly PlacedBreath[];
  readonly frames: number;
  /** How much later than planned the file ends, because words took longer than their time. */
  readonly pushedMs: number;
  /** Sounds that begin later than planned inside a length that must be met, and by how much. */
  readonly late: readonly { readonly segmentId: string; readonly lateMs: number }[];
}

/** A plan with words of which there is no clip cannot be delivered as audio. */
export class ClipMissing extends Error {
  override readonly name = 'ClipMissing';
  constructor(readonly sound: PlannedSound) {
    super(
      `There is no clip for ${sound.type === 'words' ? `"${sound.text}"` : `the ${sound.type}`}.`,
    );
  }
}

/**
 * Lays a plan out in frames. Every segment starts at the frame nearest to its time, so that rounding never adds up. Words
 * that take longer than their segment push what follows, except out of a hold: that is as long as it is.
 *
 * @param plan what `renderAudioPlan` gives
 * @param framesOf the lengths of the clips
 * @returns the map in milliseconds of decoded sound, and every clip in its place
 * @throws ClipMissing
 * @example layOut(plan, () => 40).map[0]?.id // 'intro'
 */
export function layOut(plan: AudioPlan, framesOf: ClipFrames): Layout {
  const sounds: PlacedSound[] = [];
  const late: { segmentId: string; lateMs: number }[] = [];
  const starts: number[] = [];
  let plannedMs = 0;
  let pushedFrames = 0;
  let busyUntil = LEAD_IN_FRAMES;
  for (const { id, seconds, exact, sounds: planned } of plan.segments) {
    starts.push(starts.length === 0 ? 0 : frameAt(plannedMs) + pushedFrames);
    const tone = planned.find(({ type }) => type !== 'words');
    for (const sound of planned) {
      const frames = framesOf(sound);
      if (frames === undefined) throw new ClipMissing(sound);
      const wanted = frameAt(plannedMs + sound.atMs) + pushedFrames;
      const startFrame = Math.max(wanted, busyUntil);
      // Whatever stands behind a tone is moved by it, and by the frames in which a clip fades out; behind words that were too
      // long it is late.
      const inTime = wanted + (tone ? (framesOf(tone) ?? 0) + DELAY_FRAMES : 0);
      if (exact && startFrame > inTime) {
        late.push({ segmentId: id, lateMs: (startFrame - wanted) * FRAME_MS });
      }
      sounds.push({ sound, startFrame, frames });
      busyUntil = startFrame + frames;
    }
    plannedMs += seconds * 1000;
    const end = frameAt(plannedMs) + pushedFrames;
    if (!exact && busyUntil > end) pushedFrames += busyUntil - end;
  }
  const frames = Math.max(frameAt(plannedMs) + pushedFrames, busyUntil);
  const map = plan.segments.map(({ id }, index) => {
    const start = starts[index] ?? 0;
    const end = starts[index + 1] ?? frames;
    return { id, startMs: start * FRAME_MS, lengthMs: (end - start) * FRAME_MS };
  });
  const breaths = plan.segments.flatMap(({ breath }, index) => {
    const startFrame = starts[index] ?? 0;
    return breath
      ? [{ half: breath, startFrame, frames: (starts[index + 1] ?? frames) - startFrame }]
      : [];
  });
  return { map, sounds, breaths, frames, pushedMs: pushedFrames * FRAME_MS, late };
}

const frameAt = (ms: number) => LEAD_IN_FRAMES + Math.round(ms / FRAME_MS);
