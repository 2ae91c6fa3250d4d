import type { RoutineRequest } from '../../routine/request.js';
import { advance } from '../../session/advance.js';
import type { Effect, Step } from '../../session/effect.js';
import type { Session } from '../../session/session.js';
import { startSession } from '../../session/startSession.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import type { Segment } from '../../timeline/segment.js';
import type { Answer } from '../answer.js';
import type { Conversation, Wish } from '../conversation.js';
import { opened } from '../conversation.js';
import { daysBetween } from '../days.js';
import type { DialogKey } from '../dialogKey.js';
import type { Place } from '../memory.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { goOn } from './goOn.js';

/** What was stopped the day before yesterday is begun again. */
const OFFERED_DAYS = 1;

/** Where somebody stopped in what they ask for now, if that is not long ago. */
export function placeFor(
  wish: Wish | undefined,
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
  now: Conversation,
  { timelineOf }: Surroundings,
  again?: true,
): Answer {
  const { segments } = timelineOf(place.wish);
  const exercise = segments.find(({ step }) => step === place.step)?.exercise ?? '';
  const words: DialogKey = again ? 'from-there-again' : 'from-there';
  const open = { is: 'from-there', ...(again ? { again } : {}) } as const;
  return { next: opened(now, open), replies: [ask(words, 'from-there-again', { exercise })] };
}

/** Goes on at a step: how to lie for it first, and what is said at every beginning. */
export function playFrom(
  place: Place,
  request: RoutineRequest,
  now: Conversation,
  surroundings: Surroundings,
): Answer {
  const { at } = surroundings;
  const timeline = surroundings.timelineOf(request);
  const target = timeline.segments.find(({ step }) => step === place.step);
  const [session, effects] = startSession(timeline, at);
  // What they stopped at may have to rest by now.
  if (!target) return goOn(now, session, timeline, effects, [], surroundings);
  const [moved, onTheWay] = fromAnywhere(session, target, timeline, at);
  const first = [say('from-there-on'), tell('intro.ease-out'), tell('device.stop')];
  return goOn(now, moved, timeline, onTheWay, first, surroundings);
}

/** Nobody knows how somebody lies the next night: the way into the routine is told first, and then the way to the step. */
function fromAnywhere(
  session: Session,
  target: Segment,
  timeline: Timeline,
  at: number,
): Step<Session> {
  const settle = timeline.segments.find(({ kind }) => kind === 'transition');
  const begun: Session = { ...session, segmentId: target.id };
  const settled = settle ? { ...begun, lying: settle.position } : begun;
  const [moved, effects] = advance(settled, { type: 'repeat', at: at + 1 }, timeline);
  if (!settle || target.kind === 'transition') return [moved, effects];
  const way = effects.find((effect) => effect.type === 'reposition');
  const lines = [...settle.lines, ...(way?.lines ?? [])];
  const told: Effect = {
    type: 'reposition',
    seconds: settle.seconds + (way?.seconds ?? 0),
    lines,
  };
  const later: Session = {
    ...moved,
    at: moved.at + settle.seconds * 1000,
    lying: settle.position,
  };
  return [later, [told, ...effects.filter((effect) => effect !== way)]];
}
