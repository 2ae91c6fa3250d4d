import type { Phase, SpokenLine } from '../model/phase.js';
import type { ExerciseStep, PlannedStep } from './plannedStep.js';

/** The lines of one phase, as they are said for the first side or, shorter, for the second. */
export function linesOf(
  step: ExerciseStep,
  phase: Phase,
  secondSide = step.secondSide,
): readonly SpokenLine[] {
  const { lines, change } = step.exercise;
  const inPhase = (line: SpokenLine) => line.phase === phase;
  if (!secondSide) return lines.filter(inPhase);
  const changed = change.filter(inPhase);
  // The set-up of the first side (its name, how to lie) is not said twice.
  return changed.length > 0 || phase === 'setup' ? changed : lines.filter(inPhase);
}

/** Seconds of one repetition, from the first movement to stillness. */
export function repetitionSeconds(step: ExerciseStep): number {
  const { breath } = step.exercise;
  if (breath) return breath.inSeconds + breath.outSeconds;
  const { moveSeconds, holdSeconds, releaseSeconds } = step.dose;
  return moveSeconds + holdSeconds + releaseSeconds;
}

/** Seconds of a whole step at the usual pace: what it says and what it gives time for. */
export function stepSeconds(step: PlannedStep): number {
  if (step.kind === 'transition') return sum(step.transition.lines);
  const { dose, exercise } = step;
  const runs = exercise.sides === 'alternating' ? 2 : 1;
  const repetitions = dose.repetitions * runs;
  let seconds = speechSeconds(step, step.secondSide) + repetitions * repetitionSeconds(step);
  if (runs === 2) seconds += speechSeconds(step, true);
  if (!exercise.breath) seconds += (repetitions - 1) * dose.restSeconds;
  return seconds + step.stillSeconds;
}

/** Lines of a hold are spoken inside the hold and take no time of their own. */
function speechSeconds(step: ExerciseStep, secondSide: boolean): number {
  const phases: Phase[] = ['setup', 'move', 'release'];
  return phases.reduce((total, phase) => total + sum(linesOf(step, phase, secondSide)), 0);
}

function sum(lines: readonly { readonly seconds: number }[]): number {
  return lines.reduce((total, line) => total + line.seconds, 0);
}
