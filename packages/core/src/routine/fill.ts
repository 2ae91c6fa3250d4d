import type { RoutineEntry } from '../model/routine.js';
import type { ExerciseStep, PlannedStep } from './plannedStep.js';
import { repetitionSeconds, stepSeconds } from './stepSeconds.js';

/**
 * Lets the last breathing take the seconds that are left, so that a routine lasts what it says even when an exercise
 * is left out. What is less than a breath stays silent.
 *
 * @param usual the steps at their usual doses, which decide how much is left
 * @param wished the same steps at the doses the person wants
 */
export function fillToLength(
  usual: readonly PlannedStep[],
  wished: readonly PlannedStep[],
  entry: RoutineEntry,
): PlannedStep[] {
  const filling = new Set(entry.steps.filter(({ fill }) => fill).map(({ exercise }) => exercise));
  const index = usual.findLastIndex(
    (step) => step.kind === 'exercise' && filling.has(step.exercise.id),
  );
  const fill = wished[index];
  if (fill?.kind !== 'exercise') return [...wished];
  const shell =
    entry.introSeconds.reduce((total, seconds) => total + seconds, 0) + entry.outroSeconds;
  const empty: ExerciseStep = { ...fill, dose: { ...fill.dose, repetitions: 0 } };
  const others = usual.reduce((t, step, at) => t + (at === index ? 0 : stepSeconds(step)), 0);
  const left = entry.minutes * 60 - shell - others - stepSeconds(empty);
  const [fewest, most] = fill.exercise.dose.repetitionRange;
  const one = repetitionSeconds(fill);
  const repetitions = Math.min(most, Math.max(fewest, Math.floor(left / one)));
  const filled: ExerciseStep = {
    ...fill,
    dose: { ...fill.dose, repetitions },
    stillSeconds: Math.max(0, left - repetitions * one),
  };
  return wished.map((step, at) => (at === index ? filled : step));
}
