import type { Timeline } from '../timeline/compileTimeline.js';
import { indexOf } from '../timeline/places.js';
import { takenUpAgain } from './commands.js';
import type { Step } from './effect.js';
import { elapse } from './elapse.js';
import type { Session } from './session.js';

/**
 * Pauses where the last word was said, when a time has passed in which nothing could be said: a machine slept, or a
 * page was put aside. Whoever lay in a hold was not told when it ended, so "resume" begins that step again.
 *
 * @param session a playing session, counted up to the last line that was said
 * @param lostAt when the first line was missed, in milliseconds of the caller's clock
 * @returns the paused session; what was over before is not done again
 */
export function pausedWhenLost(session: Session, lostAt: number, timeline: Timeline): Session {
  // A segment that has just been made shorter than the time spent in it is over, and what follows is not begun here.
  const before = lostAt - 1 > session.at ? elapse(session, lostAt - 1, timeline)[0] : session;
  const [lost] = elapse(before, lostAt, timeline);
  if (lost.status === 'ended') return lost;
  const segment = timeline.segments[indexOf(timeline, before.segmentId)];
  const elapsedMs =
    segment && lost.segmentId !== before.segmentId ? segment.seconds * 1000 : before.elapsedMs;
  const agoMs = lostAt - saidAt(session);
  return { ...before, elapsedMs, status: 'paused', at: lostAt, agoMs };
}

/**
 * Goes on by itself after such a time: the step from its spoken set-up, the hold in full.
 *
 * @param session what `pausedWhenLost` gives
 * @param at the time now
 * @returns the session, and what has to be said before time goes on
 */
export function goOnAfterLoss(session: Session, at: number, timeline: Timeline): Step<Session> {
  if (session.status !== 'paused') return [session, []];
  const [taken, effects] = takenUpAgain(session, timeline, at);
  return [{ ...taken, agoMs: taken.at - saidAt(session) }, effects];
}

/** When the last command was given: it is not one to lose the thread of. */
const saidAt = ({ at, agoMs = 0 }: Session) => at - agoMs;
