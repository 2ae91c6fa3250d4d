import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineEntry, RoutineStep } from '../model/routine.js';
import { judgeExercise } from './judge.js';
import { stepsOf } from './order.js';
import type { RoutineRequest } from './request.js';

/**
 * Puts the best swap in the place of every exercise that a movement to avoid rules out: one that is not in the routine
 * yet, that is fine for the person, and for which nobody has to lie in a way that the routine does not need anyway.
 *
 * @returns the entry as an author would have written it; what has no swap stays, to be left out
 */
export function withSwaps(
  entry: RoutineEntry,
  request: RoutineRequest,
  { exercises }: PlayableShelves,
): RoutineEntry {
  const used = entry.steps.flatMap((step) => ('exercise' in step ? [step.exercise] : []));
  const postures = new Set(['any', ...used.map((id) => exercises[id]?.posture)]);
  const swaps = new Map<string, RoutineStep[]>();
  const steps = entry.steps.flatMap((step) => {
    const own = 'exercise' in step ? exercises[step.exercise] : undefined;
    if (!own || request.skip?.includes(own.id)) return [step];
    if (judgeExercise(own, request) !== 'leave-out') return [step];
    // Both sides of the swap stand where the first side stood.
    if (swaps.has(own.id)) return swaps.get(own.id)?.length ? [] : [step];
    const swap = own.swaps
      .flatMap((id) => exercises[id] ?? [])
      .find(
        (other) =>
          !used.includes(other.id) &&
          !other.gate &&
          postures.has(other.posture) &&
          judgeExercise(other, request) !== 'leave-out',
      );
    const instead = swap ? stepsOf(swap, ['right', 'left']) : [];
    used.push(...instead.map(({ exercise }) => exercise));
    swaps.set(own.id, instead);
    return swap ? instead : [step];
  });
  return swaps.size > 0 ? { ...entry, steps } : entry;
}
