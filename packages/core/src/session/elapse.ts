import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import { indexOf } from '../timeline/places.js';
import type { Segment } from '../timeline/segment.js';
import { onsetsOf } from '../timeline/segment.js';
import type { Effect, Step } from './effect.js';
import { mustBeSession } from './mustBeSession.js';
import type { Session } from './session.js';

const NOTHING: readonly Effect[] = Object.freeze([]);

/**
 * Lets time pass up to `at`: every cue and every segment on the way, in order, however long the way is. Time that has
 * been counted before, and time while paused, counts nothing.
 */
export function elapse(session: Session, at: number, timeline: Timeline): Step<Session> {
  if (session.status !== 'playing' || at < session.at) return [session, NOTHING];
  let index = indexOf(timeline, session.segmentId);
  let segment = timeline.segments[index];
  if (!segment) return [session, NOTHING];
  // A new plan can make a segment shorter than the time spent in it; then it is over without any time passing.
  if (at === session.at && session.elapsedMs < segment.seconds * 1000) return [session, NOTHING];
  let left = at - session.at;
  let elapsedMs = session.elapsedMs;
  const effects: Effect[] = [];
  while (elapsedMs + left >= segment.seconds * 1000) {
    const rest = segment.seconds * 1000 - elapsedMs;
    cuesBetween(segment, elapsedMs, segment.seconds * 1000, left, effects);
    left -= rest;
    index += 1;
    const next = timeline.segments[index];
    if (!next) {
      effects.push({ type: 'ended' });
      const endedAt = at - left;
      const ended: Session = {
        ...session,
        segmentId: segment.id,
        elapsedMs: segment.seconds * 1000,
        status: 'ended',
        at: endedAt,
        agoMs: (session.agoMs ?? 0) + endedAt - session.at,
      };
      return [ended, effects];
    }
    segment = next;
    elapsedMs = 0;
    effects.push({ type: 'enter', segmentId: segment.id });
    cueAtStart(segment, left, effects);
  }
  cuesBetween(segment, elapsedMs, elapsedMs + left, left, effects);
  const next: Session = {
    v: 1,
    request: session.request,
    segmentId: segment.id,
    elapsedMs: elapsedMs + left,
    status: 'playing',
    at,
    agoMs: (session.agoMs ?? 0) + at - session.at,
  };
  return [next, effects.length === 0 ? NOTHING : effects];
}

/**
 * When something happens next: a line, a new segment or the end. A player needs one timer, set to this.
 *
 * @returns a time of the caller's clock in milliseconds, or `null` when nothing happens by itself
 * @example nextAt(startSession(timeline, 0)[0], timeline) // 4000
 */
export function nextAt(session: Session, timeline: Timeline): number | null {
  mustBeSession(session);
  mustBeTimeline(timeline);
  const segment = timeline.segments[indexOf(timeline, session.segmentId)];
  if (session.status !== 'playing' || !segment) return null;
  const onset = onsetsOf(segment).find(({ atMs }) => atMs > session.elapsedMs);
  return session.at + (onset?.atMs ?? segment.seconds * 1000) - session.elapsedMs;
}

/** What is said as a segment begins. */
export function cueAtStart(segment: Segment, lateMs: number, effects: Effect[]): void {
  for (const { atMs, line } of onsetsOf(segment)) {
    if (atMs === 0) effects.push({ type: 'cue', segmentId: segment.id, atMs, lateMs, line });
  }
}

/** Cues after `fromMs` up to and with `toMs`; `leftMs` is how long ago `fromMs` was. */
function cuesBetween(
  segment: Segment,
  fromMs: number,
  toMs: number,
  leftMs: number,
  effects: Effect[],
): void {
  for (const { atMs, line } of onsetsOf(segment)) {
    if (atMs > fromMs && atMs <= toMs) {
      const lateMs = Math.max(0, leftMs - (atMs - fromMs));
      effects.push({ type: 'cue', segmentId: segment.id, atMs, lateMs, line });
    }
  }
}
