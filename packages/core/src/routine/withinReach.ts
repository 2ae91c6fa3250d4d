import type { Ask, Prop } from '../model/ask.js';
import { lyingOn, postureOf } from '../model/lying.js';
import type { Position, Posture } from '../model/position.js';
import type { RoutineEntry } from '../model/routine.js';
import type { PlannedStep } from './plannedStep.js';

/** What is told before a routine begins. */
export const WITHIN_REACH = 'within-reach';
export const AT_HAND = 'at-hand';
export const WHILE_FETCHING = 'while-fetching';
export const STILL_FETCHING = 'still-fetching';
export const ENDS_ELSEWHERE = 'ends-elsewhere';
export const ENDS_AS_BEGUN = 'ends-as-begun';
export const STAYS = 'stays';
export const STAYS_ANYWHERE = 'stays-anywhere';

const IN_ORDER: readonly Prop[] = [
  'pillow',
  'second-pillow',
  'third-pillow',
  'towel',
  'ball',
  'cushion',
  'roller',
];

/**
 * The things that a routine fetches, in the order in which they are named; the pillow under the head is there.
 *
 * @example propsOf(buildRoutine({ routine: 'desk-two' }, catalogue).steps) // []
 */
export function propsOf(steps: readonly PlannedStep[]): readonly Prop[] {
  const taken = new Set(steps.flatMap(asksOf).flatMap((ask) => ('take' in ask ? [ask.take] : [])));
  // What is called the second is no use without a first.
  if (taken.has('third-pillow')) taken.add('second-pillow');
  if (taken.has('second-pillow')) taken.add('pillow');
  return IN_ORDER.filter((prop) => taken.has(prop));
}

/** How the end of a routine is told in its welcome. */
export type EndTold =
  | typeof ENDS_ELSEWHERE
  | typeof ENDS_AS_BEGUN
  | typeof STAYS
  | typeof STAYS_ANYWHERE;

/** Where a routine begins and ends, and which sentence says so. */
export interface HowItEnds {
  readonly line: EndTold;
  readonly beginning: Position;
  readonly ending: Position;
}

/**
 * Where a routine begins and ends, left and right included. Nobody wonders whether they will have to get up again: it is
 * told as well of what ends as it began, of what never leaves it, and of what can be done as one lies.
 *
 * @returns `null` where there is nothing to do
 * @example endOf(buildRoutine({ routine: 'lying-hips' }, catalogue).steps)?.line // 'stays'
 */
export function endOf(steps: readonly PlannedStep[]): HowItEnds | null {
  const placed = steps.filter((step) => step.kind === 'exercise');
  const beginning = placed[0]?.position;
  const ending = placed.at(-1)?.position;
  if (!beginning || !ending) return null;
  const told = (line: EndTold): HowItEnds => ({ line, beginning, ending });
  if (placed.every(({ exercise }) => exercise.posture === 'any')) return told(STAYS_ANYWHERE);
  if (beginning !== ending) return told(ENDS_ELSEWHERE);
  return told(placed.every(({ position }) => position === beginning) ? STAYS : ENDS_AS_BEGUN);
}

/** Left or right is one word more, on both ends two. */
function endSeconds({ line, beginning, ending }: HowItEnds): number {
  const sides = [beginning, ending].filter((one) => lyingOn(one) !== null).length;
  if (line === ENDS_ELSEWHERE) return sides === 2 ? 7 : 6;
  return line === STAYS && sides === 0 ? 3 : 4;
}

/** A spare pillow is in the bed, or on a chair beside it. */
const FIRST_THING_SECONDS = 14;
/** What else there is lies in a cupboard, and is fetched in the dark, one at a time. */
const FURTHER_THING_SECONDS = 25;
/** Whoever has to go for more than one thing hears at once that they are waited for. */
const NAMED_SECONDS = 10;
/** Nobody fetches for longer without being told so. */
const LONGEST_ALONE_SECONDS = 20;

/**
 * The welcome of a routine with what its steps need: things are fetched before anybody lies down, and whoever has to get
 * up again is told.
 */
export function introWith(
  intro: RoutineEntry['intro'],
  steps: readonly PlannedStep[],
): RoutineEntry['intro'] {
  const things = propsOf(steps);
  const end = isWelcome(intro) ? endOf(steps) : null;
  // Whoever hears first that they will sit does not lie down to fetch a pillow.
  const needed = [
    ...(end ? [{ line: end.line, seconds: endSeconds(end) }] : []),
    ...fetching(things.length, waitsIn(things, steps)),
  ];
  // The way to stop stays the last thing that is heard.
  const at = intro.at(-1)?.line === 'stop' ? -1 : intro.length;
  return intro.toSpliced(at, 0, ...needed);
}

/** One exercise by its name says where it is done, and ends there. */
function isWelcome(intro: RoutineEntry['intro']): boolean {
  return intro.some(({ line }) => line === 'welcome');
}

/** Things wait beyond the pillow, where no arm opens and nobody rolls; where nobody lies in a bed, wherever a hand reaches. */
function waitsIn(things: readonly Prop[], steps: readonly PlannedStep[]): string {
  const inBed = steps.some(
    (step) => step.kind === 'exercise' && LYING.includes(postureOf(step.position)),
  );
  return inBed && !things.includes('roller') ? WITHIN_REACH : AT_HAND;
}

const LYING: readonly Posture[] = ['supine', 'supine-long-pillow', 'side', 'prone'];

function fetching(things: number, line: string): RoutineEntry['intro'] {
  if (things === 0) return [];
  const seconds = FIRST_THING_SECONDS + (things - 1) * FURTHER_THING_SECONDS;
  if (seconds <= LONGEST_ALONE_SECONDS) return [{ line, seconds }];
  const left = seconds - NAMED_SECONDS;
  const parts = Math.ceil(left / LONGEST_ALONE_SECONDS);
  const waiting = Array.from({ length: parts }, (_, part) => ({
    line: part === 0 ? WHILE_FETCHING : STILL_FETCHING,
    seconds: Math.floor((left + parts - 1 - part) / parts),
  }));
  return [{ line, seconds: NAMED_SECONDS }, ...waiting];
}

function asksOf(step: PlannedStep): readonly Ask[] {
  if (step.kind === 'talk') return step.lines.flatMap(({ asks }) => asks);
  if (step.kind === 'transition') return step.transition.lines.flatMap(({ asks }) => asks);
  const { exercise, easier, brief } = step;
  const script = easier ? 'easier' : 'full';
  // What the second side does otherwise fetches nothing that the first had not.
  return exercise.lines.flatMap(({ only = script, phase, asks }) =>
    only !== script || (brief && phase === 'setup') ? [] : asks,
  );
}
