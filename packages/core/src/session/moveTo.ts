import type { Position } from '../model/position.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { Segment } from '../timeline/segment.js';
import type { Effect, Step } from './effect.js';
import { cueAtStart } from './elapse.js';
import type { Session } from './session.js';

/**
 * Goes to the start of a segment and plays. When the person lies in another position, the way is spoken first and the
 * segment begins after it: `at` then lies in the future, and no time counts until it is reached.
 *
 * @param lying the position the person is in, or `null` when what comes next says itself how to get there
 */
export function moveTo(
  session: Session,
  target: Segment,
  timeline: Timeline,
  lying: Position | null,
): Step<Session> {
  const effects: Effect[] = [];
  let { at } = session;
  const way = timeline.ways.find(({ from, to }) => from === lying && to === target.position);
  if (way) {
    effects.push({ type: 'reposition', seconds: way.seconds, lines: way.lines });
    at += way.seconds * 1000;
  }
  effects.push({ type: 'enter', segmentId: target.id });
  cueAtStart(target, 0, effects);
  return [{ ...session, segmentId: target.id, elapsedMs: 0, status: 'playing', at }, effects];
}
