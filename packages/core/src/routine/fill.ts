import type { RoutineEntry } from '../model/routine.js';
import type { ExerciseStep, PlannedStep } from './plannedStep.js';
import { repetitionSeconds, stepSeconds } from './stepSeconds.js';

/** Seconds of the welcome and of the last words. */
export function shellSeconds(entry: RoutineEntry): number {
  const intro = entry.intro.reduce((total, { seconds }) => total + seconds, 0);
  return intro + (entry.outroSeconds ?? 0);
}

/** Seconds of these steps when the breathing that fills them up is as short as it may be. */
export function shortestSeconds(steps: readonly PlannedStep[], entry: RoutineEntry): number {
  const index = fillIndex(steps, entry);
  return steps.reduce((total, step, at) => {
    const counted = at === index ? withRepetitions(step, fewestOf(step)) : step;
    return total + stepSeconds(counted);
  }, 0);
}

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
  const index = fillIndex(usual, entry);
  const fill = wished[index];
  if (fill?.kind !== 'exercise') return [...wished];
  const others = usual.reduce((t, step, at) => t + (at === index ? 0 : stepSeconds(step)), 0);
  const spoken = stepSeconds(withRepetitions(fill, 0));
  const left = entry.minutes * 60 - shellSeconds(entry) - others - spoken;
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

function fillIndex(steps: readonly PlannedStep[], entry: RoutineEntry): number {
  const filling = new Set(
    entry.steps.flatMap((step) => ('talk' in step || !step.fill ? [] : [step.exercise])),
  );
  return steps.findLastIndex((step) => step.kind === 'exercise' && filling.has(step.exercise.id));
}

function fewestOf(step: PlannedStep): number {
  return step.kind === 'exercise' ? step.exercise.dose.repetitionRange[0] : 0;
}

function withRepetitions(step: PlannedStep, repetitions: number): PlannedStep {
  return step.kind === 'exercise' ? { ...step, dose: { ...step.dose, repetitions } } : step;
}
