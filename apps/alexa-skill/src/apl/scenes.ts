import type { Locale, Segment, Timeline } from '@supine/core';
import { mapOf } from '@supine/core/engine';
import { screenOf } from '@supine/core/speech';

/** Words that are shown for a while; most segments share theirs with others. */
export interface Look {
  /** The name of the step. */
  readonly title: string;
  /** The side in plain words; empty where there is none. */
  readonly side: string;
  /** What one does now. */
  readonly doing: string;
  /** Whether the seconds are counted down on the ring. */
  readonly counts: boolean;
}

/** What is shown while one segment lasts. */
export interface Scene {
  /** The number of its look, from 0. */
  readonly look: number;
  /** The start of the segment in the whole routine. */
  readonly startSeconds: number;
  readonly seconds: number;
}

/** Everything that a stretch shows, each look once. */
export interface Scenes {
  readonly looks: readonly Look[];
  readonly scenes: readonly Scene[];
}

/** Shorter stretches are over before a number can be read. */
const SHORTEST_COUNTED_SECONDS = 3;
const COUNTED_KINDS: readonly Segment['kind'][] = ['hold', 'squeeze', 'breathe', 'rest'];

/**
 * What is shown during each segment of a stretch.
 *
 * @param segments the stretch
 * @param timeline the whole routine
 * @param locale the words
 * @returns as many scenes as segments
 * @example scenesOf(timeline.segments, timeline, enUS).looks[0]?.doing // 'Settle in'
 */
export function scenesOf(segments: readonly Segment[], timeline: Timeline, locale: Locale): Scenes {
  const starts = new Map(mapOf(timeline).map(({ id, startMs }) => [id, startMs / 1000]));
  // The way back into a position is no part of the timeline: it stands where the segment after it starts, and takes
  // nothing off the time that is left.
  const first = segments.find(({ id }) => starts.has(id));
  const wayBackSeconds = (first && starts.get(first.id)) ?? 0;
  const looks: Look[] = [];
  const scenes = segments.map((segment) => ({
    look: numberOf(lookOf(segment, timeline, locale), looks),
    startSeconds: starts.get(segment.id) ?? wayBackSeconds,
    seconds: starts.has(segment.id) ? segment.seconds : 0,
  }));
  return { looks, scenes };
}

function lookOf(segment: Segment, timeline: Timeline, locale: Locale): Look {
  const { name, side, doing } = screenOf(segment, timeline, locale);
  return {
    title: name,
    side,
    doing,
    counts:
      segment.exact &&
      segment.seconds >= SHORTEST_COUNTED_SECONDS &&
      COUNTED_KINDS.includes(segment.kind),
  };
}

/** The number of a look among those that are known, which it joins. */
function numberOf(look: Look, looks: Look[]): number {
  const text = JSON.stringify(look);
  const known = looks.findIndex((other) => JSON.stringify(other) === text);
  return known < 0 ? looks.push(look) - 1 : known;
}
