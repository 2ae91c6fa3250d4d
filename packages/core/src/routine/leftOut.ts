import type { RoutineEntry } from '../model/routine.js';
import { idOf } from './fitToMinutes.js';
import type { PlannedStep } from './plannedStep.js';
import type { RoutineRequest } from './request.js';

const LEFT_OUT = { line: 'left-out', seconds: 5 };

/** Whether anything is asked for that a routine may have to go without. */
export function isCareful({ avoid, soften, surface }: RoutineRequest): boolean {
  return Boolean(avoid?.length || soften?.length || surface);
}

/** The same request of somebody who may do everything. */
export function carefree({
  avoid: _,
  soften: __,
  surface: ___,
  ...request
}: RoutineRequest): RoutineRequest {
  return request;
}

/**
 * What a routine goes without, side by side: for a movement to avoid, because no way leads there that somebody may go, or
 * because easier variations have left no time for it. What has been swapped is gone as well.
 *
 * @param own ids of what would be done otherwise, as `doneIn` or `writtenIn` gives them
 * @param steps what is done
 */
export function isLeftOut(
  own: ReadonlySet<string>,
  steps: readonly PlannedStep[],
  { skip = [], swap = [] }: RoutineRequest,
): boolean {
  const done = doneIn(steps);
  return [...own].some((one) => {
    const [id = ''] = one.split('.');
    return !done.has(one) && ![...skip, ...swap].some((asked) => asked === id || asked === one);
  });
}

/** What is done in these steps. */
export function doneIn(steps: readonly PlannedStep[]): Set<string> {
  return new Set(
    steps.flatMap((step) => (step.kind === 'exercise' ? [named(step.exercise.id, step.side)] : [])),
  );
}

/** What an author has written into a routine. */
export function writtenIn({ steps }: RoutineEntry): Set<string> {
  return new Set(
    steps.flatMap((step) => ('talk' in step ? [] : [named(idOf(step) ?? '', step.side)])),
  );
}

function named(id: string, side: string | null | undefined): string {
  return side === 'left' || side === 'right' ? `${id}.${side}` : id;
}

/** A routine that says so. */
export function sayingLeftOut(entry: RoutineEntry): RoutineEntry {
  // The way to stop stays the last thing that is heard.
  const at = entry.intro.at(-1)?.line === 'stop' ? -1 : entry.intro.length;
  return { ...entry, intro: entry.intro.toSpliced(at, 0, LEFT_OUT) };
}
