import type { Catalogue } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';

/**
 * Leaves out every exercise that uses a movement to avoid, and those the person asked to skip.
 *
 * @throws RoutineRefused when nothing is left
 */
export function screenSteps(
  entry: RoutineEntry,
  request: RoutineRequest,
  catalogue: Catalogue,
): { step: RoutineStep; exercise: Exercise }[] {
  const avoid = new Set<string>(request.avoid);
  const skipped = new Set<string>(request.skip);
  const steps = entry.steps.map((step) => ({ step, exercise: exerciseOf(step, catalogue) }));
  const kept = steps.filter(
    ({ exercise }) =>
      !skipped.has(exercise.id) && !exercise.movements.some(({ tag }) => avoid.has(tag)),
  );
  if (kept.length === 0) {
    throw new RoutineRefused(
      { key: 'nothing-left', params: {} },
      `Nothing of ${entry.id} is left without ${[...avoid].join(', ') || 'the skipped exercises'}.`,
    );
  }
  return kept;
}

function exerciseOf(step: RoutineStep, catalogue: Catalogue): Exercise {
  const exercise = catalogue.exercises[step.exercise];
  if (!exercise)
    throw new Error(`A routine names the exercise "${step.exercise}", which is not there.`);
  return exercise;
}
