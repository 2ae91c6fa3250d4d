import type { Exercise } from '../model/exercise.js';

/** A hold of this length has room for how long it lasts, when to stop, and a word before its end. */
export const SHORTEST_ADVISED_SECONDS = 20;

/**
 * Seconds for saying when to stop before the first movement of an exercise: none where a hold is long enough to say it in,
 * or where the exercise has no need of it.
 *
 * @example warningSeconds(catalogue.exercises['chin-tuck'], 5) // 6
 */
export function warningSeconds(
  { stopSeconds = 0 }: Pick<Exercise, 'stopSeconds'>,
  holdSeconds: number,
): number {
  return holdSeconds >= SHORTEST_ADVISED_SECONDS ? 0 : stopSeconds;
}
