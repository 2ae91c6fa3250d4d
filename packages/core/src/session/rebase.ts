import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import { indexOf } from '../timeline/places.js';
import type { Segment } from '../timeline/segment.js';
import { segmentOf } from './commands.js';
import type { Step } from './effect.js';
import { moveTo } from './moveTo.js';
import { mustBeSession } from './mustBeSession.js';
import type { Session } from './session.js';

/**
 * Takes a session over to a timeline that was compiled again from a changed request. It stays in the same segment with
 * the same time spent there; when that segment is gone, it goes on with the next one that is left.
 *
 * @param session a session of `from`
 * @param from the timeline it was in
 * @param to the timeline it goes to
 * @returns the session of `to`; effects only when it had to move
 * @throws Error when the session is not of `from`
 * @example
 * const slower = compileTimeline(buildRoutine({ routine: 'evening-wind-down', pace: 1 }));
 * rebase(session, timeline, slower)[0].segmentId // 'intro'
 */
export function rebase(session: Session, from: Timeline, to: Timeline): Step<Session> {
  mustBeSession(session);
  mustBeTimeline(from);
  mustBeTimeline(to);
  const here = segmentOf(session, from);
  const moved: Session = { ...session, request: to.request };
  const same = to.segments[indexOf(to, here.id)];
  if (same) return [{ ...moved, elapsedMs: elapsedIn(session, here, same) }, []];
  const target = nextLeft(from.segments.slice(indexOf(from, here.id)), to, here);
  if (session.status !== 'playing') return [{ ...moved, segmentId: target.id, elapsedMs: 0 }, []];
  const lying = target.kind === 'transition' ? null : (session.lying ?? here.position);
  return moveTo(moved, target, to, lying);
}

/** What was over stays over, also when it lasts longer now. */
function elapsedIn({ elapsedMs }: Session, before: Segment, after: Segment): number {
  const over = elapsedMs >= before.seconds * 1000;
  return over ? after.seconds * 1000 : Math.min(elapsedMs, after.seconds * 1000);
}

/**
 * What comes after a place that is gone: the rest of its step, else the end of its step, else the next step that is
 * left. A transition is taken only if it starts where the person lies.
 */
function nextLeft(rest: readonly Segment[], to: Timeline, here: Segment): Segment {
  const sameStep = rest.find(({ id, step }) => step === here.step && indexOf(to, id) >= 0);
  const kept = to.segments[indexOf(to, sameStep?.id ?? '')];
  if (kept) return kept;
  const ofStep = to.segments.filter(({ step }) => step === here.step);
  // Where the sides take turns and fewer are left, nobody is led to the side they are not on.
  const endOfStep = ofStep.findLast(({ side }) => side === here.side) ?? ofStep.at(-1);
  if (endOfStep) return endOfStep;
  for (const { id } of rest) {
    const index = indexOf(to, id);
    const segment = to.segments[index];
    if (!segment) continue;
    if (segment.kind !== 'transition') return segment;
    if (to.segments[index - 1]?.position === here.position) return segment;
  }
  return to.segments[to.segments.length - 1] as Segment;
}
