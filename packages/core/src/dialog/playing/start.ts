import type { Slots } from '../../intents/intent.js';
import { BODY_REGIONS } from '../../model/bodyRegions.js';
import { SETTINGS } from '../../model/settings.js';
import { RoutineRefused } from '../../routine/refusal.js';
import type { RoutineRequest } from '../../routine/request.js';
import { exerciseOf } from '../../routine/request.js';
import { startSession } from '../../session/startSession.js';
import type { Answer } from '../answer.js';
import { after } from '../answer.js';
import { carefulOf, screenDue } from '../care.js';
import type { Conversation, Wish } from '../conversation.js';
import { warning, warningDue } from '../danger.js';
import { askChecks, checksFor, gatesOf, isMovement } from '../dueChecks.js';
import { learnedFor } from '../learned.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { shortened } from '../surroundings.js';
import { withWishesThatFit } from './fitsTurns.js';
import { goOn } from './goOn.js';
import { offerPlace, placeFor, playFrom } from './place.js';
import { stopped } from './stopped.js';

/** What "start my back stretch routine" means. */
const DEFAULT_ROUTINE = 'evening-wind-down';
const NIGHT = 'midnight-micro';

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
    return warned(now, surroundings, (heard) => begin(heard, wish, surroundings, fromTheirPlace));
  } catch (error) {
    return refused(error, now);
  }
}

/** Before anything is done somebody hears what is a danger, until they have answered the screen. */
function warned(
  now: Conversation,
  surroundings: Surroundings,
  begun: (heard: Conversation) => Answer,
): Answer {
  if (!warningDue(now, surroundings)) return begun(now);
  const { next, replies } = warning(now, surroundings);
  return after(replies, begun(next));
}

function begin(
  now: Conversation,
  wish: Wish,
  surroundings: Surroundings,
  fromTheirPlace?: boolean,
): Answer {
  const request = withWishesThatFit(requestFor(wish, now, surroundings), surroundings);
  const timeline = surroundings.timelineOf(request);
  const due = checksFor(timeline, now, surroundings);
  if (due.checks.length === 0) {
    // What has been asked is not stated once more.
    const asked = gatesOf(timeline, surroundings).some(
      (gate) => gate === 'massage' || gate === 'light-massage',
    );
    const started: RoutineRequest = asked ? { ...request, contraindicationsAsked: true } : request;
    const place = placeFor(wish, surroundings);
    if (place && fromTheirPlace === undefined) return offerPlace(place, now, surroundings);
    return place && fromTheirPlace
      ? playFrom(place, started, now, surroundings)
      : play(started, now, surroundings);
  }
  if (surroundings.oneWay) {
    // What rules a massage out is said in its welcome anyway.
    return play(due.screen ? { ...request, oneWay: true } : request, now, surroundings);
  }
  // A routine that is playing gives way to the question.
  return askChecks(due, wish, stopped(now, surroundings));
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
  try {
    const wished = { routine: NIGHT, ...knownWishes(now, surroundings) };
    const request = withWishesThatFit(wished, surroundings);
    const { segments } = surroundings.timelineOf(request);
    const moves = segments.flatMap((segment) =>
      isMovement(segment, surroundings) ? [segment.exercise ?? ''] : [],
    );
    const skip = screenDue(now, surroundings) ? [...new Set(moves)] : [];
    const started = skip.length > 0 ? { ...request, skip } : request;
    return warned(now, surroundings, (heard) => play(started, heard, surroundings));
  } catch (error) {
    return refused(error, now);
  }
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
  const request = { ...wish, ...knownWishes(now, surroundings) };
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
function knownWishes(now: Conversation, surroundings: Surroundings): RoutineRequest {
  const { avoid, soften } = carefulOf(now, surroundings);
  const { memory } = surroundings;
  return {
    ...(avoid?.length ? { avoid } : {}),
    ...(soften?.length ? { soften } : {}),
    ...(memory?.pace ? { pace: memory.pace } : {}),
    ...(memory?.holds ? { holds: memory.holds } : {}),
  };
}

/** A routine by name, or one for a region, minutes or a setting; with none of them, the usual one. */
export function wishOf({ routine, region, minutes, setting }: Slots): Wish {
  const wish: Wish = {
    ...(isOneOf(BODY_REGIONS, region) ? { region } : {}),
    ...(typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0 ? { minutes } : {}),
    ...(isOneOf(SETTINGS, setting) ? { setting } : {}),
  };
  if (routine === undefined && Object.keys(wish).length > 0) return wish;
  const named = { routine: String(routine ?? DEFAULT_ROUTINE) };
  return wish.minutes === undefined ? named : { ...named, minutes: wish.minutes };
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.includes(value as Value);
}
