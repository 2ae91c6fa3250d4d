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
  { lying: _, ...session }: Session,
  target: Segment,
  timeline: Timeline,
  lying: string | null,
): Step<Session> {
  const way = timeline.ways.find(({ from, to }) => from === lying && to === target.position);
  const entered: Effect[] = [{ type: 'enter', segmentId: target.id }];
  cueAtStart(target, 0, entered);
  const there: Session = { ...session, segmentId: target.id, elapsedMs: 0, status: 'playing' };
  if (!way || lying === null) return [there, entered];
  const { seconds, lines } = way;
  const onTheWay: Session = { ...there, at: session.at + seconds * 1000, lying };
  return [onTheWay, [{ type: 'reposition', seconds, lines }, ...entered]];
}
