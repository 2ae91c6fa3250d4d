import { isObject, mustBe } from '../model/argument.js';
import type { Timeline } from './compileTimeline.js';
import { mustBeTimeline } from './mustBeTimeline.js';
import type { Segment } from './segment.js';

/** A point in a timeline that survives when the timeline is compiled again: a segment and the time spent in it. */
export interface Place {
  readonly segmentId: string;
  readonly elapsedMs: number;
}

/** Where every segment starts and how long it lasts, in order. A file's own map has the same form. */
export type TimelineMap = readonly {
  readonly id: string;
  readonly startMs: number;
  readonly lengthMs: number;
}[];

/**
 * The planned start and length of every segment, in milliseconds.
 *
 * @example mapOf(timeline)[1]?.startMs // 34_000
 */
export function mapOf(timeline: Timeline): TimelineMap {
  mustBeTimeline(timeline);
  let startMs = 0;
  return timeline.segments.map(({ id, seconds }) => {
    const entry = { id, startMs, lengthMs: seconds * 1000 };
    startMs += entry.lengthMs;
    return entry;
  });
}

/** The segment's number in the timeline, or -1. */
export function indexOf(timeline: Timeline, segmentId: string): number {
  mustBeTimeline(timeline);
  return timeline.segments.findIndex(({ id }) => id === segmentId);
}

/** The first segment of a step, or `undefined`. */
export function firstOfStep(timeline: Timeline, step: string): Segment | undefined {
  return timeline.segments.find((segment) => segment.step === step);
}

/**
 * The place at a time of a map; before the start it is the first place, after the end the end of the last.
 *
 * @param offsetMs time since the start of the map
 * @example locate(mapOf(timeline), 35_000) // { segmentId: 'settle-supine', elapsedMs: 1000 }
 */
export function locate(map: TimelineMap, offsetMs: number): Place {
  mustBeMap(map);
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.startMs ?? 0) <= offsetMs) low = middle;
    else high = middle - 1;
  }
  const entry = map[low];
  if (!entry) throw new Error('An empty map has no places.');
  const elapsedMs = Math.min(entry.lengthMs, Math.max(0, offsetMs - entry.startMs));
  return { segmentId: entry.id, elapsedMs };
}

/**
 * The time of a place in a map: the reverse of `locate`.
 *
 * @returns milliseconds since the start of the map
 * @throws Error when the map has no such segment
 * @example offsetOf(mapOf(timeline), { segmentId: 'settle-supine', elapsedMs: 1000 }) // 35000
 */
export function offsetOf(map: TimelineMap, place: Place): number {
  mustBeMap(map);
  mustBe(isObject(place), 'A place is a segmentId and the elapsedMs in it', place);
  const entry = map.find(({ id }) => id === place.segmentId);
  if (!entry) throw new Error(`There is no segment "${place.segmentId}".`);
  return entry.startMs + Math.min(entry.lengthMs, Math.max(0, place.elapsedMs));
}

function mustBeMap(map: unknown): void {
  mustBe(Array.isArray(map), 'A map is what mapOf gives', map);
}
