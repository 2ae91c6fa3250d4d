import type { RoutineRequest } from '../routine/request.js';
import { HEAT_TIMER } from '../routine/setUp.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { Segment } from '../timeline/segment.js';
import type { Answer } from './answer.js';
import { after } from './answer.js';
import { asking } from './asking.js';
import { screenDue } from './care.js';
import type { Gate, ScreenCheck } from './checks.js';
import { FIRST_SCREEN, GATES } from './checks.js';
import type { Conversation, Screening } from './conversation.js';
import type { Reply } from './reply.js';
import { say } from './reply.js';
import type { Surroundings } from './surroundings.js';

/** What has to be asked before a timeline, and about what. */
export interface Due {
  readonly checks: readonly ScreenCheck[];
  readonly gates: readonly Gate[];
  /** Whether the screen, or what is new since, is among them. */
  readonly screen: boolean;
}

/**
 * The questions that are due before a timeline: the first screen or what is new since, and those of its gates, each
 * visit. Breathing and positions need none.
 */
export function checksFor(
  timeline: Timeline,
  conversation: Conversation,
  surroundings: Surroundings,
): Due {
  const moves = timeline.segments.some((segment) => isMovement(segment, surroundings));
  // Who has answered the screen has been asked about a fall and a weak leg.
  const isKnown = screenDue(conversation, surroundings) === null;
  const due = moves ? screenDue(conversation, surroundings) : null;
  const clinician: readonly ScreenCheck[] = surroundings.memory?.askAgain ? ['clinician'] : [];
  const screen: readonly ScreenCheck[] = due === 'all' ? [...FIRST_SCREEN, ...clinician] : [];
  const gates = gatesOf(timeline, surroundings).filter(
    (gate) => !conversation.person.gated?.includes(gate) && !(gate === 'bed-move' && isKnown),
  );
  // What else is due hangs on the answer.
  if (due === 'household') return { checks: ['household'], gates: [], screen: true };
  const first: readonly ScreenCheck[] = due === 'news' ? ['news'] : screen;
  const byDay: readonly ScreenCheck[] = moves && byDayDue(timeline, surroundings) ? ['by-day'] : [];
  const checks = [...first, ...gates.flatMap((gate) => GATES[gate]), ...byDay];
  return { checks, gates, screen: due !== null };
}

/** Day, where the hour is known; nobody wants to be asked at night what may wait for days. */
const DAY_FROM = 8;
const DAY_UNTIL = 20;

/**
 * Whether the question that is asked once, by day, is due: on a later visit than the first, which has questions enough.
 * Where several use a device nobody would know who has been asked.
 */
function byDayDue(
  { request }: Timeline,
  { memory, hour, catalogue: { routines } }: Surroundings,
): boolean {
  if (!memory?.introHeardOn || memory.askedByDay) return false;
  const forDay = routines[request.routine ?? '']?.mode === 'day' || isByDay(request.setting);
  return hour === undefined ? forDay : hour >= DAY_FROM && hour < DAY_UNTIL;
}

const isByDay = (setting: RoutineRequest['setting']) => setting === 'morning' || setting === 'desk';

/** Between the shoulders pain is more often something else. */
const UPPER_BACK: readonly unknown[] = ['upper-back', 'mid-back'];

/** What has to be asked about each visit before a timeline. */
export function gatesOf(
  { request, segments }: Timeline,
  { catalogue: { routines, massages, exercises, bedMoves } }: Surroundings,
): readonly Gate[] {
  const named = routines[request.routine ?? '']?.regions[0];
  const given = segments.flatMap(({ exercise }) => massages[exercise ?? ''] ?? []);
  const presses = given.some(({ movements }) => movements.includes('pressure'));
  const moves = segments.some(({ exercise }) => exercises[exercise ?? '']?.kind !== 'breath');
  const massage: Gate = presses ? 'massage' : 'light-massage';
  return [
    ...(moves && UPPER_BACK.includes(request.region ?? named) ? (['upper-back'] as const) : []),
    ...(moves && (request.region ?? named) === 'neck' ? (['neck'] as const) : []),
    ...(Object.hasOwn(bedMoves, request.routine ?? '') ? (['bed-move'] as const) : []),
    ...(given.length > 0 ? [massage] : []),
    ...(request.routine === HEAT_TIMER ? (['heat'] as const) : []),
  ];
}

/** Whether somebody does more in it than breathe. */
export function isMovement({ exercise }: Segment, { catalogue }: Surroundings): boolean {
  return exercise !== undefined && catalogue.exercises[exercise]?.kind !== 'breath';
}

/** Asks the first of the questions; what was wished is started when all have been answered. */
export function askChecks({ checks, gates, screen }: Due, conversation: Conversation): Answer {
  const [now = 'saddle', ...left] = checks;
  const opening: readonly Reply[] = FIRST_SCREEN[0] === now ? [say('check-open')] : [];
  const screening: Screening = {
    is: 'screening',
    now,
    left,
    ...(screen ? { screen } : {}),
    ...(gates.length > 0 ? { gates } : {}),
  };
  return after(opening, asking(screening, conversation));
}
