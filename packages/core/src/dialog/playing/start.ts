import { RoutineRefused } from '../../routine/refusal.js';
import type { RoutineRequest } from '../../routine/request.js';
import { exerciseOf, MOST_STEPS } from '../../routine/request.js';
import { startSession } from '../../session/startSession.js';
import type { Answer } from '../answer.js';
import { after } from '../answer.js';
import { carefulOf, screenDue } from '../care.js';
import type { Conversation, Wish } from '../conversation.js';
import { warning, warningDue } from '../danger.js';
import type { Due } from '../dueChecks.js';
import { askChecks, checksFor, gatesOf, isMovement } from '../dueChecks.js';
import { learnedFor } from '../learned.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { shortened } from '../surroundings.js';
import { withWishesThatFit } from './fitsTurns.js';
import { goOn } from './goOn.js';
import { notBeforeSeen } from './notBeforeSeen.js';
import { offerPlace, placeFor, playFrom } from './place.js';
import { stopped } from './stopped.js';

const NIGHT = 'midnight-micro';
const LONGER_NIGHT = 'breathing-to-sleep';

/**
 * Starts what was asked for, once the questions before it have been answered; a routine that is playing gives way to it.
 *
 * @param fromTheirPlace whether it goes on where they stopped; left out, they are asked
 */
export function start(
  now: Conversation,
  wish: Wish,
  surroundings: Surroundings,
  fromTheirPlace?: boolean,
): Answer {
  try {
    return warned(now, surroundings, true, (heard) =>
      begin(heard, wish, surroundings, fromTheirPlace),
    );
  } catch (error) {
    return refused(error, now);
  }
}

/** Before anything is done somebody hears what is a danger, until they have answered the screen. */
function warned(
  now: Conversation,
  surroundings: Surroundings,
  isAsked: boolean,
  begun: (heard: Conversation) => Answer,
): Answer {
  if (!warningDue(now, surroundings, isAsked)) return begun(now);
  const { next, replies } = warning(now, surroundings);
  return after(replies, begun(next));
}

function begin(
  before: Conversation,
  wanted: Wish,
  surroundings: Surroundings,
  fromTheirPlace?: boolean,
): Answer {
  const { request, wish, due, said } = dueFor(wanted, before, surroundings);
  const now = { ...before, wish };
  return after(said, beginOrAsk());

  function beginOrAsk(): Answer {
    if (now.person.sentFor !== undefined && due.screen) return notBeforeSeen(now);
    const isNight = surroundings.catalogue.routines[request.routine ?? '']?.mode === 'night';
    // Who wants to fall asleep is asked nothing, and breathes.
    if (due.screen && isNight && !surroundings.oneWay)
      return play(breathingOnly(request, surroundings), now, surroundings);
    if (due.checks.length > 0) return askOrState();
    // What has been asked is not stated once more.
    const asked = gatesOf(surroundings.timelineOf(request), surroundings).some(
      (gate) => gate === 'massage' || gate === 'light-massage',
    );
    const started: RoutineRequest = asked ? { ...request, contraindicationsAsked: true } : request;
    const place = placeFor(wish, surroundings);
    if (place && fromTheirPlace === undefined) return offerPlace(place, now, surroundings);
    return place && fromTheirPlace
      ? playFrom(place, started, now, surroundings)
      : play(started, now, surroundings);
  }

  /** A routine that is playing gives way to the question; where nobody can answer it is a statement. */
  function askOrState(): Answer {
    if (!surroundings.oneWay) return askChecks(due, stopped(now, surroundings));
    // What rules a massage out is said in its welcome anyway.
    return play(due.screen ? { ...request, oneWay: true } : request, now, surroundings);
  }
}

/** A wish as near as it can be had, what has to be asked before it, and what is said where it is another. */
export interface Wanted {
  readonly wish: Wish;
  readonly request: RoutineRequest;
  readonly due: Due;
  readonly said: readonly Reply[];
}

/**
 * What a wish comes to.
 *
 * @throws RoutineRefused when there is nothing near it
 */
export function dueFor(wish: Wish, now: Conversation, surroundings: Surroundings): Wanted {
  const { request, minutes } = nearestRequest(wish, now, surroundings);
  const due = checksFor(surroundings.timelineOf(request), now, surroundings);
  if (minutes === wish.minutes) return { request, due, wish, said: [] };
  const said = [say('nearest-minutes', { minutes: minutes ?? 0 })];
  return { request, due, wish: { ...wish, minutes }, said };
}

/** The request for a wish; where it does not come in the minutes that were asked for, in the nearest that it does. */
function nearestRequest(
  wish: Wish,
  now: Conversation,
  surroundings: Surroundings,
): { readonly request: RoutineRequest; readonly minutes: number | undefined } {
  const asked = wish.minutes === undefined ? undefined : Math.max(1, Math.floor(wish.minutes));
  const inMinutes = (minutes: number | undefined) => {
    const possible = minutes === undefined ? wish : { ...wish, minutes };
    const request = withWishesThatFit(requestFor(possible, now, surroundings), surroundings);
    surroundings.timelineOf(request);
    return { request, minutes };
  };
  try {
    return inMinutes(asked);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { key, params } = error.reason;
    if (key !== 'other-minutes' && key !== 'too-short' && key !== 'ceiling') throw error;
    return inMinutes(params.minutes);
  }
}

function play(request: RoutineRequest, now: Conversation, surroundings: Surroundings): Answer {
  const timeline = surroundings.timelineOf(request);
  const [session, effects] = startSession(timeline, surroundings.at);
  return goOn(now, session, timeline, effects, [], surroundings);
}

/**
 * The shortest relief, for whoever has been woken; it ends in silence, and nothing is asked at that hour. Where the
 * screen is due it is breathing only.
 */
export function startNight(now: Conversation, surroundings: Surroundings): Answer {
  // What did not help is not read once more.
  if (now.wish?.routine === NIGHT) {
    const longer = { routine: LONGER_NIGHT };
    return after([say('night-else')], start(now, longer, surroundings));
  }
  try {
    const wished = { routine: NIGHT, ...knownWishes(now, surroundings) };
    const request = withWishesThatFit(wished, surroundings);
    const started = screenDue(now, surroundings) ? breathingOnly(request, surroundings) : request;
    const wishing = { ...now, wish: { routine: NIGHT } };
    return warned(wishing, surroundings, false, (heard) => play(started, heard, surroundings));
  } catch (error) {
    return refused(error, now);
  }
}

/** A routine without what moves. */
function breathingOnly(request: RoutineRequest, surroundings: Surroundings): RoutineRequest {
  const { segments } = surroundings.timelineOf(request);
  const moves = segments.flatMap((segment) =>
    isMovement(segment, surroundings) ? [segment.exercise ?? ''] : [],
  );
  return moves.length > 0 ? { ...request, skip: [...new Set(moves)] } : request;
}

function refused(error: unknown, now: Conversation): Answer {
  if (!(error instanceof RoutineRefused)) throw error;
  const { key, params } = error.reason;
  return { next: now, replies: [say(key, params), ask('help-idle', 'help-idle')] };
}

/**
 * The request for a wish: with what was said about movements, with pace and holds, and without what has to rest. A
 * routine of which nothing would be left goes on as it was, half as far.
 */
function requestFor(wish: Wish, now: Conversation, surroundings: Surroundings): RoutineRequest {
  const { pace: _, holds: __, ...asked } = wish;
  const request = { ...asked, ...knownWishes(now, surroundings, wish) };
  const { skip, ease = [], ...learned } = learnedFor(request, surroundings);
  const eased = ease.length > 0 ? { ease } : {};
  if (!skip) return { ...request, ...learned, ...eased };
  try {
    return shortened({ ...request, ...learned, ...eased, skip }, surroundings);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    return { ...request, ...learned, ease: [...new Set([...ease, ...skip.map(exerciseOf)])] };
  }
}

/** What was said about movements holds for every routine, and so do pace and holds. */
function knownWishes(
  now: Conversation,
  surroundings: Surroundings,
  wish: Wish = {},
): RoutineRequest {
  const { avoid, soften } = carefulOf(now, surroundings);
  const pace = steps(wish.pace, surroundings.memory?.pace);
  const holds = steps(wish.holds, surroundings.memory?.holds);
  return {
    ...(avoid?.length ? { avoid } : {}),
    ...(soften?.length ? { soften } : {}),
    ...(pace ? { pace } : {}),
    ...(holds ? { holds } : {}),
  };
}

/** What was wished now and before, as far as it goes. */
function steps(one = 0, other = 0): number {
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, one + other));
}
