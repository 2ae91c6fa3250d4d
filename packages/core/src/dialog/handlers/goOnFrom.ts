import type { RoutineRequest } from '../../routine/request.js';
import { advance } from '../../session/advance.js';
import type { Session } from '../../session/session.js';
import { startSession } from '../../session/startSession.js';
import type { Conversation, OpenCheck } from '../conversation.js';
import { daysBetween } from '../days.js';
import type { DialogKey } from '../dialogKey.js';
import type { Answer } from '../goOn.js';
import { goOn } from '../goOn.js';
import type { Place } from '../memory.js';
import type { Surroundings } from '../plan.js';
import { ask, say, tell } from '../reply.js';

/** What was stopped the day before yesterday is begun again. */
const OFFERED_DAYS = 1;

/** Where somebody stopped in what they ask for now, if that is not long ago. */
export function placeFor(
  wish: OpenCheck['wish'],
  { memory, today, oneWay }: Surroundings,
): Place | null {
  const place = memory?.place;
  if (!place || !wish || oneWay || today === undefined) return null;
  const age = daysBetween(place.on, today);
  return age >= 0 && age <= OFFERED_DAYS && isSameWish(place.wish, wish) ? place : null;
}

function isSameWish(one: Place['wish'], other: Place['wish']): boolean {
  const names = ['routine', 'region', 'minutes', 'setting'] as const;
  return names.every((name) => one[name] === other[name]);
}

/** Asks whether to go on there. */
export function offerPlace(
  place: Place,
  conversation: Conversation,
  { timelineOf }: Surroundings,
  words: DialogKey = 'from-there',
): Answer {
  const { segments } = timelineOf(place.wish);
  const exercise = segments.find(({ step }) => step === place.step)?.exercise ?? '';
  return [
    { ...conversation, question: 'from-there' },
    [ask(words, 'from-there-again', { exercise })],
  ];
}

/** Goes on at a step: how to lie for it first, and what is said at every beginning. */
export function playFrom(
  place: Place,
  request: RoutineRequest,
  surroundings: Surroundings,
): Answer {
  const { at } = surroundings;
  const timeline = surroundings.timelineOf(request);
  const target = timeline.segments.find(({ step }) => step === place.step);
  const [session, effects] = startSession(timeline, at);
  // What they stopped at may have to rest by now.
  if (!target) return goOn(session, timeline, effects, [], surroundings);
  const lying = timeline.segments.find(({ exercise }) => exercise !== undefined)?.position;
  const there: Session = { ...session, segmentId: target.id, lying };
  const [moved, onTheWay] = advance(there, { type: 'repeat', at: at + 1 }, timeline);
  const first = [say('from-there-on'), tell('intro.ease-out'), tell('device.stop')];
  return goOn(moved, timeline, onTheWay, first, surroundings);
}
