import { RoutineRefused } from '../../routine/refusal.js';
import type { RoutineRequest } from '../../routine/request.js';
import { withEasier, withoutExercise, withSwap } from '../../routine/request.js';
import { advance } from '../../session/advance.js';
import { rebase } from '../../session/rebase.js';
import type { Session } from '../../session/session.js';
import { startSession } from '../../session/startSession.js';
import type { Answer } from '../answer.js';
import { noting } from '../answer.js';
import { askAboutPain } from '../asking.js';
import type { Conversation } from '../conversation.js';
import { opened } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { shortened } from '../surroundings.js';
import { exerciseThatHurt, segmentThatHurt } from './exerciseThatHurt.js';
import { goOn } from './goOn.js';
import { rest } from './stopped.js';

/** Asks whether to go on without what hurt. */
export function offerLeaveOut(now: Conversation, again?: true): Answer {
  const open = { is: 'leave-out', ...(again ? { again } : {}) } as const;
  return { next: opened(now, open), replies: [ask('hurts-leave-out', 'hurts-leave-out')] };
}

/** Goes on without what hurt; nothing left means rest. */
export function goOnWithout(
  now: Conversation,
  surroundings: Surroundings,
  fromTheStart = false,
): Answer {
  const { session } = now;
  if (!session) return rest(now, surroundings);
  const hurt = exerciseThatHurt(session, surroundings.timelineOf(session.request));
  // Before the first exercise there is nothing to leave out.
  const without = hurt === null ? session.request : withoutExercise(session.request, hurt);
  try {
    const words = 'hurts-left-out';
    const answer = goOnAs(without, now, session, words, surroundings, fromTheStart);
    return hurt === null ? answer : noting({ is: 'hurt', exercise: hurt }, answer);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    return rest(now, surroundings);
  }
}

/** "The other side": goes on without the side that hurt; where it is not done by itself, without all of it. */
export function goOnWithoutSide(now: Conversation, surroundings: Surroundings): Answer {
  const { session } = now;
  if (!session) return rest(now, surroundings);
  const { exercise, side } =
    segmentThatHurt(session, surroundings.timelineOf(session.request)) ?? {};
  if (!exercise || !side) return goOnWithout(now, surroundings);
  const hurt = `${exercise}.${side}`;
  const without = withoutExercise(session.request, hurt);
  try {
    // An exercise that goes from side to side has no side to leave out.
    const { segments } = surroundings.timelineOf(shortened(without, surroundings));
    const stays = segments.some((one) => one.exercise === exercise && one.side === side);
    if (!stays) {
      const answer = goOnAs(without, now, session, 'hurts-side-left-out', surroundings);
      return noting({ is: 'hurt', exercise: hurt }, answer);
    }
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
  }
  return goOnWithout(now, surroundings);
}

/**
 * What would be done in place of what was too much, and where it begins. A routine that was put together is put together
 * anew, and not in its place.
 */
function swapFor(session: Session, surroundings: Surroundings) {
  if (session.request.routine === undefined) return null;
  const from = surroundings.timelineOf(session.request);
  const instead = exerciseThatHurt(session, from);
  if (instead === null) return null;
  const request = withSwap(session.request, instead);
  try {
    const to = surroundings.timelineOf(request);
    const had = new Set(from.segments.map(({ exercise }) => exercise));
    const first = to.segments.find(({ exercise }) => exercise !== undefined && !had.has(exercise));
    return first ? { from, to, first, instead } : null;
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    return null;
  }
}

/** Offers another exercise in its place; where there is none that fits, it is left out. */
export function offerSwap(now: Conversation, surroundings: Surroundings): Answer {
  const { session } = now;
  if (!session || !swapFor(session, surroundings)) return goOnWithout(now, surroundings);
  return askAboutPain('swap', now);
}

/** Goes on with what is done in its place, from its set-up on. */
export function goOnSwapped(now: Conversation, surroundings: Surroundings): Answer {
  const { session } = now;
  const swap = session && swapFor(session, surroundings);
  if (!session || !swap) return goOnWithout(now, surroundings);
  const { from, to, first, instead } = swap;
  const lying = from.segments.find(({ id }) => id === session.segmentId)?.position;
  const there: Session = {
    ...session,
    request: to.request,
    segmentId: first.id,
    elapsedMs: 0,
    status: 'playing',
    at: surroundings.at,
    ...(lying === first.position ? {} : { lying }),
  };
  const [moved, effects] = advance(there, { type: 'repeat', at: surroundings.at + 1 }, to);
  const answer = goOn(now, moved, to, effects, [say('hurts-swapped')], surroundings);
  return noting({ is: 'too-much', exercise: instead }, answer);
}

/** Goes on with the easier variation of what was too much, told from its set-up on. */
export function goOnEasier(now: Conversation, surroundings: Surroundings): Answer {
  const { session } = now;
  if (!session) return rest(now, surroundings);
  const from = surroundings.timelineOf(session.request);
  const exercise = exerciseThatHurt(session, from);
  if (exercise === null) return goOnWithout(now, surroundings);
  const to = surroundings.timelineOf(withEasier(session.request, exercise));
  const [moved] = rebase({ ...session, status: 'playing', at: surroundings.at }, from, to);
  const [again, effects] = advance(moved, { type: 'repeat', at: surroundings.at + 1 }, to);
  const answer = goOn(now, again, to, effects, [say('hurts-eased')], surroundings);
  return noting({ is: 'too-much', exercise }, answer);
}

function goOnAs(
  changed: RoutineRequest,
  now: Conversation,
  session: Session,
  words: DialogKey,
  surroundings: Surroundings,
  fromTheStart = false,
): Answer {
  const from = surroundings.timelineOf(session.request);
  const to = surroundings.timelineOf(shortened(changed, surroundings));
  const playing: Session = { ...session, status: 'playing', at: surroundings.at };
  const [moved, effects] = fromTheStart
    ? startSession(to, surroundings.at)
    : rebase(playing, from, to);
  return goOn(now, moved, to, effects, [say(words)], surroundings);
}
