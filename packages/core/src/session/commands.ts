import { withStep } from '../routine/request.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline } from '../timeline/mustBeTimeline.js';
import { firstOfStep, indexOf, mapOf, offsetOf } from '../timeline/places.js';
import type { Segment } from '../timeline/segment.js';
import type { Step } from './effect.js';
import type { SessionCommand } from './event.js';
import { moveTo } from './moveTo.js';
import { mustBeSession } from './mustBeSession.js';
import type { Session } from './session.js';
import { STILL_LYING_MS } from './stillLying.js';

/** A command at a time, when all time up to it has been counted. */
type Command = (session: Session, timeline: Timeline, at: number) => Step<Session>;

/** What every command does. Each returns a value; nothing is carried out here. */
export const COMMANDS: Readonly<Record<SessionCommand, Command>> = {
  start: fromTheStart,
  'start-over': fromTheStart,
  next,
  previous,
  repeat,
  pause: (session, _, at) =>
    session.status === 'playing'
      ? [{ ...session, status: 'paused', at }, [{ type: 'paused' }]]
      : [session, []],
  resume,
  'other-side': otherSideOf,
  slower: (session) => replan(session, 'pace', 1),
  faster: (session) => replan(session, 'pace', -1),
  'longer-hold': (session) => replan(session, 'holds', 1),
  'shorter-hold': (session) => replan(session, 'holds', -1),
  'time-left': (session, timeline) => [
    session,
    [{ type: 'time-left', seconds: secondsLeft(session, timeline) }],
  ],
  stop,
};

/** The segment a session is in. */
export function segmentOf(session: Session, timeline: Timeline): Segment {
  const segment = timeline.segments[indexOf(timeline, session.segmentId)];
  if (!segment) {
    throw new Error(`This timeline has no "${session.segmentId}". Call rebase first.`);
  }
  return segment;
}

/**
 * How long the routine still takes, breathing and silence with it.
 *
 * @returns seconds, 0 when it has ended
 * @example secondsLeft(startSession(timeline, 0)[0], timeline) // 600
 */
export function secondsLeft(session: Session, timeline: Timeline): number {
  mustBeSession(session);
  mustBeTimeline(timeline);
  if (session.status === 'ended') return 0;
  return timeline.seconds - offsetOf(mapOf(timeline), session) / 1000;
}

/** The position the person is in: not yet that of the segment while the way there is spoken. */
function lyingIn(session: Session, timeline: Timeline): string {
  return session.lying ?? segmentOf(session, timeline).position;
}

/** The first transition leads from any position, so nothing has to be said before it. */
function fromTheStart(session: Session, timeline: Timeline, at: number): Step<Session> {
  const [first] = timeline.segments;
  if (!first) return unavailable(session, 'start-over');
  return moveTo({ ...session, at }, first, timeline, null);
}

function next(session: Session, timeline: Timeline, at: number): Step<Session> {
  if (session.status === 'ended') return unavailable(session, 'next');
  const { step } = segmentOf(session, timeline);
  const index = indexOf(timeline, session.segmentId);
  const target = timeline.segments.slice(index).find((segment) => segment.step !== step);
  // What follows a step either lies the same way or is the transition itself.
  if (target) return moveTo({ ...session, at }, target, timeline, null);
  return [{ ...session, status: 'ended', at }, [{ type: 'ended' }]];
}

/** Back to the exercise before this one, or to what was told before; a change of position is neither. */
function previous(session: Session, timeline: Timeline, at: number): Step<Session> {
  const { step } = segmentOf(session, timeline);
  const start = timeline.segments.findIndex((segment) => segment.step === step);
  const earlier = timeline.segments.slice(0, start);
  const told = earlier.at(-1)?.kind === 'talk' ? earlier.at(-1) : undefined;
  const before = earlier.findLast((segment) => segment.exercise) ?? told;
  const target = firstOfStep(timeline, before?.step ?? step);
  if (!target) return unavailable(session, 'previous');
  return moveTo({ ...session, at }, target, timeline, lyingIn(session, timeline));
}

function repeat(session: Session, timeline: Timeline, at: number): Step<Session> {
  const { step } = segmentOf(session, timeline);
  const target = firstOfStep(timeline, step);
  if (!target || session.status === 'ended') return unavailable(session, 'repeat');
  return moveTo({ ...session, at }, target, timeline, session.lying ?? null);
}

function resume(session: Session, timeline: Timeline, at: number): Step<Session> {
  if (session.status !== 'paused') return [session, []];
  const soon = session.lying === undefined && at - session.at <= STILL_LYING_MS.inTheHold;
  return soon ? carriedOn(session, at) : takenUpAgain(session, timeline, at);
}

function carriedOn(session: Session, at: number): Step<Session> {
  return [{ ...session, status: 'playing', at }, [{ type: 'resumed', restarted: null }]];
}

/** Begins the step again, from its spoken set-up and with the way into its position. */
export function takenUpAgain(session: Session, timeline: Timeline, at: number): Step<Session> {
  const target = firstOfStep(timeline, segmentOf(session, timeline).step);
  const onTheWay = session.lying !== undefined;
  if (!target || (!onTheWay && isBetweenSteps(session, timeline))) return carriedOn(session, at);
  const [restarted, effects] = moveTo({ ...session, at }, target, timeline, session.lying ?? null);
  return [restarted, [{ type: 'resumed', restarted: target.step }, ...effects]];
}

/** At the very start or the very end of a step there is nothing to begin again. */
function isBetweenSteps(session: Session, timeline: Timeline): boolean {
  const index = indexOf(timeline, session.segmentId);
  const { step, seconds } = segmentOf(session, timeline);
  const starts = session.elapsedMs === 0 && timeline.segments[index - 1]?.step !== step;
  const ends = session.elapsedMs >= seconds * 1000 && timeline.segments[index + 1]?.step !== step;
  return starts || ends;
}

function otherSideOf(session: Session, timeline: Timeline, at: number): Step<Session> {
  const { exercise, side, step } = segmentOf(session, timeline);
  const target = timeline.segments.find(
    (segment) => segment.exercise === exercise && segment.step !== step && segment.side !== side,
  );
  if (!exercise || !side || !target || session.status === 'ended') {
    return unavailable(session, 'other-side');
  }
  return moveTo({ ...session, at }, target, timeline, lyingIn(session, timeline));
}

function stop(session: Session, timeline: Timeline, at: number): Step<Session> {
  if (session.status === 'ended') return [session, []];
  const during = segmentOf(session, timeline).kind;
  return [{ ...session, status: 'ended', at }, [{ type: 'stopped', during }]];
}

function replan(session: Session, what: 'pace' | 'holds', step: 1 | -1): Step<Session> {
  return [session, [{ type: 'replan', request: withStep(session.request, what, step) }]];
}

function unavailable(session: Session, command: SessionCommand): Step<Session> {
  return [session, [{ type: 'unavailable', command }]];
}
