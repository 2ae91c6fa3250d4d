import type { AudioPlan } from '@supine/core';
import type { TimelineMap } from '@supine/core/engine';
import { assemble } from './assembly/assemble.js';
import type { Background } from './assembly/between.js';
import type { Clips } from './clips/clips.js';
import { FRAME_BYTES, FRAME_MS } from './frames/mp3Frame.js';
import type { JoinedRoutine } from './joinTimeline.js';
import { layOut } from './layOut.js';

/** A plan as sound: where its segments are, and its bytes. */
export interface JoinedPlan extends Pick<JoinedRoutine, 'durationMs' | 'pushedMs' | 'lengthBytes'> {
  /** Where every segment is, in milliseconds of decoded sound; the first begins with the second in which a loudspeaker wakes. */
  readonly map: TimelineMap;
  /** The bytes in order, without a title or chapters; it can be called again. */
  readonly pieces: JoinedRoutine['pieces'];
}

/**
 * Joins a plan from clips that are at hand, whatever made the plan: a routine with what may be said in between behind it, or
 * one answer. What plays it knows its words and times already, so the file has no names in it.
 *
 * @param plan words and silences with their times
 * @param clips what it is joined from, such as those of a voice pack
 * @param background what is heard where no clip stands
 * @returns where everything is, and the pieces
 * @throws ClipMissing
 * @example joinPlan(renderAudioPlan(timeline, locale, device), clipsOf(pack, { locale }), await pack.background()).durationMs
 */
export function joinPlan(plan: AudioPlan, clips: Clips, background: Background): JoinedPlan {
  const layout = layOut(plan, clips.framesOf);
  return {
    durationMs: layout.frames * FRAME_MS,
    pushedMs: layout.pushedMs,
    lengthBytes: (1 + layout.frames) * FRAME_BYTES,
    map: layout.map,
    pieces: () => assemble(layout, background, clips.read),
  };
}
