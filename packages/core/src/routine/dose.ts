import type { Dose } from '../model/dose.js';
import type { RoutineStep } from '../model/routine.js';

/** One "longer hold" makes a hold half as long again; the range of the exercise ends it. */
const HOLD_STEP = 1.5;

/** The dose of one step: the exercise's own, as the routine changes it, as the person wishes it. */
export function doseOf(own: Dose, step: RoutineStep, holdBalance: number): Dose {
  const repetitions = step.repetitions ?? own.repetitions;
  const holdSeconds = step.holdSeconds ?? own.holdSeconds;
  if (holdBalance === 0 || holdSeconds === 0) return { ...own, repetitions, holdSeconds };
  const [shortest, longest] = own.holdRangeSeconds;
  const wished = Math.round(holdSeconds * HOLD_STEP ** holdBalance);
  return { ...own, repetitions, holdSeconds: Math.min(longest, Math.max(shortest, wished)) };
}
