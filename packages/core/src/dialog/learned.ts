import type { RoutineRequest } from '../routine/request.js';
import { exerciseOf } from '../routine/request.js';
import type { Session } from '../session/session.js';
import type { Answer, Fact, Heard } from './answer.js';
import type { Conversation } from './conversation.js';
import { isUnderWay } from './conversation.js';
import { daysBetween } from './days.js';
import type { Memory, Place } from './memory.js';
import { nothingKnown } from './memory.js';
import type { Surroundings } from './surroundings.js';

/** What hurt is left alone for a week: clinical.md, 6.5. */
const RESTS_DAYS = 7;
/** Who has heard a routine this often knows it. */
export const KNOWN_AFTER = 2;
/** With less behind them nobody minds beginning again, and with less before them there is nothing to come back for. */
const LEAST_DONE_SECONDS = 90;
const LEAST_LEFT_SECONDS = 120;

/** Where somebody stopped, so that they can be asked the next time; silence after a chunk is a stop too. */
export function placeAfter(
  { now: before, surroundings }: Heard,
  { next: { session, turnEndsAt, open }, replies, facts = [] }: Answer,
): Place | undefined {
  const { memory } = surroundings;
  if (!session || (session.status === 'ended' && !isUnderWay(before))) return memory?.place;
  const waits = turnEndsAt !== undefined && open.is === 'carry-on';
  if (facts.some(({ is }) => is === 'left'))
    return placeOf(session, session.segmentId, surroundings);
  // A question during a pause leaves them where they are.
  if (session.status === 'paused' && before.session?.status === 'paused' && !waits)
    return memory?.place;
  const performed = replies.flatMap((reply) => (reply.type === 'perform' ? reply.segments : []));
  return waits ? placeOf(session, performed.at(-1)?.id ?? '', surroundings, 1) : undefined;
}

/** The step of a segment, or the one some segments later; none in its first minute and a half or its last two. */
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
  facts: readonly Fact[],
  { memory = nothingKnown, today }: Surroundings,
): Pick<Memory, 'resting' | 'easing'> {
  const still = (kept: Memory['resting'] = {}) =>
    Object.fromEntries(Object.entries(kept).filter(([, on]) => isFresh(on, today)));
  const resting = still(memory.resting);
  const easing = still(memory.easing);
  if (today === undefined) return { resting, easing };
  for (const fact of facts) {
    if (fact.is === 'hurt') resting[fact.exercise] = today;
    if (fact.is === 'too-much') easing[fact.exercise] = today;
  }
  return { resting, easing };
}

const isFresh = (on: string, today: string | undefined) =>
  today === undefined || (daysBetween(on, today) >= 0 && daysBetween(on, today) < RESTS_DAYS);

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
