import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import type { Step } from './effect.js';
import { moveTo } from './moveTo.js';
import { mustBeTime } from './mustBeSession.js';
import type { Session } from './session.js';

/**
 * Begins a timeline at its first word.
 *
 * @param timeline what `compileTimeline` gives
 * @param at the time, in milliseconds of the caller's clock
 * @returns the session and its first effects: the first segment and its first line
 * @throws TypeError when the timeline is none, or the time is no number
 * @example startSession(timeline, 0)[0].segmentId // 'intro'
 */
export function startSession(timeline: Timeline, at: number): Step<Session> {
  mustBeTimeline(timeline);
  mustBeTime(at);
  const first = timeline.segments[0];
  if (!first) throw new Error('An empty timeline cannot be played.');
  const session: Session = {
    v: 1,
    request: timeline.request,
    segmentId: first.id,
    elapsedMs: 0,
    status: 'playing',
    at: Math.floor(at),
  };
  return moveTo(session, first, timeline, null);
}
