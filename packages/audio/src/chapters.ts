import type { Locale, Timeline } from '@supine/core';
import type { TimelineMap } from '@supine/core/engine';
import { screenOf } from '@supine/core/speech';
import { DELAY_MS } from './frames/delay.js';

/** A part of a file that a player can jump to. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * One chapter for every step in which something is done; the way into a position belongs to what it leads to. It begins
 * where the first clip of the step stands in the file, 48 ms before it is heard: a decoder that begins anywhere else in a
 * clip is silent for some frames.
 *
 * @param timeline what the file plays
 * @param map where everything is in the file
 * @param locale the names
 */
export function chaptersOf(timeline: Timeline, map: TimelineMap, locale: Locale): Chapter[] {
  const starts: { id: string; title: string; startMs: number }[] = [];
  let wayMs: number | null = null;
  let step = '';
  for (const [index, segment] of timeline.segments.entries()) {
    if (segment.step === step) continue;
    step = segment.step;
    const startMs = Math.max(0, (map[index]?.startMs ?? 0) - DELAY_MS);
    if (segment.exercise === undefined && index > 0) {
      wayMs ??= startMs;
      continue;
    }
    const { step: title } = screenOf(segment, timeline, locale);
    starts.push({ id: step, title, startMs: wayMs ?? startMs });
    wayMs = null;
  }
  const last = map.at(-1);
  const lengthMs = last ? last.startMs + last.lengthMs : 0;
  return starts.map((start, index) => ({
    ...start,
    endMs: starts[index + 1]?.startMs ?? lengthMs,
  }));
}
