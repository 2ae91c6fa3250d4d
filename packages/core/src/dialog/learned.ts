import type { RoutineRequest } from '../routine/request.js';
import { exerciseOf } from '../routine/request.js';
import type { Session } from '../session/session.js';
import type { Conversation } from './conversation.js';
import { isUnderWay } from './conversation.js';
import { daysBetween } from './days.js';
import { exerciseThatHurt } from './exerciseThatHurt.js';
import type { Answer } from './goOn.js';
import type { Memory, Place } from './memory.js';
import { nothingKnown } from './memory.js';
import type { Surroundings } from './plan.js';

/** What hurt is left alone for a week: clinical.md, 6.5. */
const RESTS_DAYS = 7;
/** Who has heard a routine this often knows it. */
export const KNOWN_AFTER = 2;
/** With less behind them nobody minds beginning again, and with less before them there is nothing to come back for. */
const LEAST_DONE_SECONDS = 60;
const LEAST_LEFT_SECONDS = 120;

/** Words that end a routine because it hurt. */
const ENDED_BY_PAIN: readonly string[] = ['dialog.hurts-rest', 'dialog.hurts-enough'];
/** Words that end it, or leave it for a while, because somebody wishes so. */
const LEFT_BY_WISH: readonly string[] = [
  'dialog.stopped',
  'dialog.stopped-moving',
  'dialog.paused',
];

/** Where somebody stopped, so that they can be asked the next time; silence after a chunk is a stop too. */
export function placeAfter(
  before: Conversation,
  [{ session, turnEndsAt, question }, replies]: Answer,
  surroundings: Surroundings,
): Place | undefined {
  const { memory } = surroundings;
  if (!session || (session.status === 'ended' && !isUnderWay(before))) return memory?.place;
  const stopped = says(replies, LEFT_BY_WISH);
  const waits = turnEndsAt !== undefined && question === 'carry-on';
  if (stopped) return placeOf(session, session.segmentId, surroundings);
  // A question during a pause leaves them where they are.
  if (session.status === 'paused' && before.session?.status === 'paused' && !waits)
    return memory?.place;
  const performed = replies.flatMap((reply) => (reply.type === 'perform' ? reply.segments : []));
  return waits ? placeOf(session, performed.at(-1)?.id ?? '', surroundings, 1) : undefined;
}

/** The step of a segment, or the one some segments later; none in its first minute or its last two. */
function placeOf(
  { request }: Session,
  segmentId: string,
  { timelineOf, today }: Surroundings,
  later = 0,
): Place | undefined {
  const { segments, seconds } = timelineOf(request);
  const here = segments.findIndex(({ id }) => id === segmentId) + later;
  const next = segments.slice(here).find(({ exercise }) => exercise !== undefined);
  if (here < later || !next || today === undefined) return undefined;
  const doneSeconds = segments
    .slice(
      0,
      segments.findIndex(({ step }) => step === next.step),
    )
    .reduce((sum, segment) => sum + segment.seconds, 0);
  if (doneSeconds < LEAST_DONE_SECONDS || seconds - doneSeconds < LEAST_LEFT_SECONDS)
    return undefined;
  const { routine, region, minutes, setting } = request;
  const wish = {
    ...(routine === undefined ? {} : { routine }),
    ...(region === undefined ? {} : { region }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(setting === undefined ? {} : { setting }),
  };
  return { wish, step: next.step, on: today };
}

/** What hurt, and what was done half as far, from today on; what has rested long enough is forgotten. */
export function gentlerAfter(
  before: Conversation,
  [after, replies]: Answer,
  surroundings: Surroundings,
): Pick<Memory, 'resting' | 'easing'> {
  const { memory = nothingKnown, today } = surroundings;
  const still = (kept: Memory['resting'] = {}) =>
    Object.fromEntries(Object.entries(kept).filter(([, on]) => isFresh(on, today)));
  const resting = still(memory.resting);
  const easing = still(memory.easing);
  const { session } = before;
  if (today === undefined || !session || !isUnderWay(before)) return { resting, easing };
  const now = after.session?.request;
  const same = now && isSameRoutine(session.request, now);
  if (same) for (const id of added(session.request.skip, now.skip)) resting[id] = today;
  const eased = [
    ...added(session.request.ease, now?.ease),
    ...added(session.request.swap, now?.swap),
  ];
  if (same) for (const id of eased) easing[id] = today;
  if (says(replies, ENDED_BY_PAIN)) {
    const hurt = exerciseThatHurt(session, surroundings.timelineOf(session.request));
    if (hurt !== null) resting[hurt] = today;
  }
  return { resting, easing };
}

const isFresh = (on: string, today: string | undefined) =>
  today === undefined || (daysBetween(on, today) >= 0 && daysBetween(on, today) < RESTS_DAYS);

const isSameRoutine = (one: RoutineRequest, other: RoutineRequest) =>
  one.routine === other.routine && one.region === other.region;

const added = (before: readonly string[] = [], after: readonly string[] = []) =>
  after.filter((id) => !before.includes(id));

/** Whether one of these lines is said or asked. */
export const says = (replies: Answer[1], keys: readonly string[]) =>
  replies.some(
    (reply) => (reply.type === 'say' || reply.type === 'ask') && keys.includes(reply.line.key),
  );

/** How often each routine was begun. Only routines that have a name are counted, and none further than need be. */
export function toldAfter(
  { session: before }: Conversation,
  { session: after }: Conversation,
  { told = {} }: Memory,
): Memory['told'] {
  const id = after?.request.routine;
  const isNew = after?.status === 'playing' && !(before && before.request.routine === id);
  if (id === undefined || !isNew) return told;
  return { ...told, [id]: Math.min(KNOWN_AFTER, (told[id] ?? 0) + 1) };
}

/**
 * What was learned of somebody, as a request has it: what rests, what is done half as far, and what they know by now.
 *
 * @param wish what they ask for now
 */
export function learnedFor(
  wish: RoutineRequest,
  { memory = nothingKnown, today, catalogue }: Surroundings,
): Pick<RoutineRequest, 'skip' | 'ease' | 'known'> {
  // What an earlier or a later version knew by another name needs no rest here.
  const isKnown = (id: string) =>
    Object.hasOwn(catalogue.exercises, exerciseOf(id)) ||
    Object.hasOwn(catalogue.massages, exerciseOf(id));
  const fresh = (kept: Memory['resting'] = {}) =>
    Object.keys(kept).filter((id) => isKnown(id) && isFresh(kept[id] ?? '', today));
  // Who asks for an exercise by its name gets it, half as far.
  const byName = (id: string) => id === wish.routine;
  const resting = fresh(memory.resting);
  const skip = resting.filter((id) => !byName(id));
  const ease = [...new Set([...fresh(memory.easing), ...resting.filter(byName)].map(exerciseOf))];
  const known = (memory.told?.[wish.routine ?? ''] ?? 0) >= KNOWN_AFTER;
  const isRoutine = Object.hasOwn(catalogue.routines, wish.routine ?? '');
  return {
    ...(skip.length > 0 ? { skip } : {}),
    ...(ease.length > 0 ? { ease } : {}),
    ...(known && isRoutine ? { known } : {}),
  };
}
