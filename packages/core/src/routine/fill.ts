import type { RoutineEntry } from '../model/routine.js';
import { secondsOf } from '../model/secondsOf.js';
import type { Measured } from './fitToMinutes.js';
import type { ExerciseStep, PlannedStep } from './plannedStep.js';
import {
  HAND_OVER_SECONDS,
  isLedThroughout,
  repetitionSeconds,
  stepSeconds,
} from './stepSeconds.js';
import { introWith } from './withinReach.js';

/** Nobody lies still for longer without a word, even where everything else had to be left out. */
const LONGEST_STILL_SECONDS = 60;

/** Seconds of the welcome and of the last words. */
function shellSeconds(entry: RoutineEntry, steps: readonly PlannedStep[]): number {
  return secondsOf(introWith(entry.intro, steps)) + (entry.outroSeconds ?? 0);
}

/** Seconds of a whole routine as it stands. */
export function lengthOf(steps: readonly PlannedStep[], entry: RoutineEntry): number {
  return steps.reduce((total, step) => total + stepSeconds(step), shellSeconds(entry, steps));
}

/** How long these steps are when the breathing that fills them up is as short as it may be. */
export function measured(steps: readonly PlannedStep[], entry: RoutineEntry): Measured {
  const index = fillIndex(steps, entry);
  const secondsOf = new Map<string, number>();
  const sums = {
    seconds: shellSeconds(entry, steps),
    breathSeconds: 0,
    moreBreathSeconds: 0,
    secondsOf,
  };
  for (const [at, step] of steps.entries()) {
    const [fewest, most] = at === index ? rangeOf(step) : [];
    const seconds = secondsWith(step, fewest) + handOverSeconds(step, fewest);
    sums.moreBreathSeconds += secondsWith(step, most) - seconds;
    sums.seconds += seconds;
    if (step.kind !== 'exercise') continue;
    const { id, kind } = step.exercise;
    if (kind === 'breath') sums.breathSeconds += seconds;
    else secondsOf.set(id, (secondsOf.get(id) ?? 0) + seconds);
  }
  return sums;
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
  const filling = fillIndex(usual, entry);
  const others = usual.map((step, at) => (at === filling ? withRepetitions(step, 0) : step));
  const own = filling < 0 ? 0 : secondsWith(usual[filling] as PlannedStep, 0);
  const left = entry.minutes * 60 - (lengthOf(others, entry) - own);
  // Where nothing fills up, the last exercise is followed by the stillness that is left.
  const last = filling < 0 ? wished.findLastIndex(({ kind }) => kind === 'exercise') : filling;
  return wished.map((step, at) => {
    if (at !== last || step.kind !== 'exercise') return step;
    if (filling >= 0) return filled(step, left);
    // What has no length of its own lasts until the breath is handed over.
    const least = entry.minutes ? 0 : handOverSeconds(step, step.dose.repetitions);
    return { ...step, stillSeconds: Math.max(least, stillFor(left)) };
  });
}

function filled(step: ExerciseStep, seconds: number): ExerciseStep {
  const left = seconds - stepSeconds(withRepetitions(step, 0));
  const [fewest, most] = step.exercise.dose.repetitionRange;
  const one = repetitionSeconds(step);
  const usual = Math.min(most, Math.max(fewest, Math.floor(left / one)));
  const kept = left - usual * one < handOverSeconds(step, usual) ? 1 : 0;
  const repetitions = Math.max(fewest, usual - kept);
  return {
    ...step,
    dose: { ...step.dose, repetitions },
    stillSeconds: Math.max(handOverSeconds(step, repetitions), stillFor(left - repetitions * one)),
  };
}

/** Nobody is left waiting for the next "In": where the last breath is led, there is time to hand it over. */
function handOverSeconds(step: PlannedStep, repetitions: number | undefined): number {
  if (repetitions === undefined || step.kind !== 'exercise') return 0;
  const dose = { ...step.dose, repetitions };
  return isLedThroughout({ ...step, dose }) ? HAND_OVER_SECONDS : 0;
}

function stillFor(leftSeconds: number): number {
  return Math.min(LONGEST_STILL_SECONDS, Math.max(0, leftSeconds));
}

function fillIndex(steps: readonly PlannedStep[], entry: RoutineEntry): number {
  const filling = new Set(
    entry.steps.flatMap((step) => ('fill' in step && step.fill ? [step.exercise] : [])),
  );
  return steps.findLastIndex((step) => step.kind === 'exercise' && filling.has(step.exercise.id));
}

function rangeOf(step: PlannedStep): readonly number[] {
  return step.kind === 'exercise' ? step.exercise.dose.repetitionRange : [];
}

function secondsWith(step: PlannedStep, repetitions: number | undefined): number {
  return stepSeconds(repetitions === undefined ? step : withRepetitions(step, repetitions));
}

function withRepetitions(step: PlannedStep, repetitions: number): PlannedStep {
  return step.kind === 'exercise' ? { ...step, dose: { ...step.dose, repetitions } } : step;
}
