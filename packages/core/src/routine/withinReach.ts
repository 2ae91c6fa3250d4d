import type { Ask, Prop } from '../model/ask.js';
import { postureOf } from '../model/lying.js';
import type { Position } from '../model/position.js';
import type { RoutineEntry } from '../model/routine.js';
import type { PlannedStep } from './plannedStep.js';

/** What is told before a routine begins. */
export const WITHIN_REACH = 'within-reach';
export const WHILE_FETCHING = 'while-fetching';
export const ENDS_ELSEWHERE = 'ends-elsewhere';

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

/** Where a routine begins and ends, left and right included, if the posture is another one; else `null`. */
export function endsElsewhere(
  steps: readonly PlannedStep[],
): { readonly beginning: Position; readonly ending: Position } | null {
  const placed = steps.filter(({ kind }) => kind === 'exercise');
  const first = placed[0]?.position;
  const last = placed.at(-1)?.position;
  if (!first || !last || postureOf(first) === postureOf(last)) return null;
  return { beginning: first, ending: last };
}

/** Things are fetched one at a time in the dark, before anything else is said: two take twice as long, three thrice. */
const SECONDS_A_THING = 13;
/** Nobody fetches for longer without being told that they are waited for. */
const LONGEST_ALONE_SECONDS = 20;

/**
 * The welcome of a routine with what its steps need: things are fetched before anybody lies down, and whoever has to get
 * up again is told.
 */
export function introWith(
  intro: RoutineEntry['intro'],
  steps: readonly PlannedStep[],
): RoutineEntry['intro'] {
  const things = propsOf(steps).length;
  // Whoever hears first that they will sit does not lie down to fetch a pillow.
  const needed = [
    ...(endsElsewhere(steps) ? [{ line: ENDS_ELSEWHERE, seconds: 6 }] : []),
    ...fetching(things * SECONDS_A_THING),
  ];
  // The way to stop stays the last thing that is heard.
  const at = intro.at(-1)?.line === 'stop' ? -1 : intro.length;
  return intro.toSpliced(at, 0, ...needed);
}

function fetching(seconds: number): RoutineEntry['intro'] {
  const parts = Math.ceil(seconds / LONGEST_ALONE_SECONDS);
  return Array.from({ length: parts }, (_, part) => ({
    line: part === 0 ? WITHIN_REACH : WHILE_FETCHING,
    seconds: Math.floor((seconds + parts - 1 - part) / parts),
  }));
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
