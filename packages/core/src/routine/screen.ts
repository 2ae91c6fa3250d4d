import type { PlayableShelves } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import type { RoutineEntry, RoutineStep, TalkStep } from '../model/routine.js';
import { judgeExercise } from './judge.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';

/** A step of a routine with its exercise looked up. */
export type WantedStep =
  | { readonly step: RoutineStep; readonly exercise: Exercise }
  | { readonly talk: TalkStep };

/**
 * Leaves out every exercise that a movement to avoid rules out, and those the person asked to skip.
 *
 * @throws RoutineRefused when nothing is left
 */
export function screenSteps(
  entry: RoutineEntry,
  request: RoutineRequest,
  catalogue: PlayableShelves,
): WantedStep[] {
  const steps = entry.steps.map(
    (step): WantedStep =>
      'talk' in step ? { talk: step } : { step, exercise: exerciseOf(step, catalogue) },
  );
  const kept = steps.filter(
    (wanted) => 'talk' in wanted || judgeExercise(wanted.exercise, request) !== 'leave-out',
  );
  if (kept.every((wanted) => 'talk' in wanted)) {
    throw new RoutineRefused(
      { key: 'nothing-left', params: {} },
      `Nothing of ${entry.id} is left without ${request.avoid?.join(', ') || 'the skipped exercises'}.`,
    );
  }
  return kept;
}

function exerciseOf(step: RoutineStep, catalogue: PlayableShelves): Exercise {
  const exercise = catalogue.exercises[step.exercise];
  if (!exercise) {
    throw new Error(`A routine names the exercise "${step.exercise}", which is not there.`);
  }
  return exercise;
}
