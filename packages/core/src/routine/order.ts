import type { Exercise } from '../model/exercise.js';
import type { RoutineStep } from '../model/routine.js';
import type { OneSide } from '../model/side.js';
import { POSTURES_FOR } from './posturesFor.js';
import type { Setting } from './request.js';

/**
 * Puts exercises into an order in which nobody turns over more often than has to be: position by position, and on the
 * side all exercises of one side before the other.
 *
 * @param sideFirst the side that works first
 */
export function orderSteps(
  exercises: readonly Exercise[],
  setting: Setting,
  sideFirst: OneSide,
): RoutineStep[] {
  const sides: readonly OneSide[] = sideFirst === 'left' ? ['left', 'right'] : ['right', 'left'];
  return POSTURES_FOR[setting].flatMap((posture) => {
    const here = exercises.filter((exercise) => exercise.posture === posture);
    if (posture !== 'side') return here.flatMap((exercise) => stepsOf(exercise, sides));
    const each = here.filter((exercise) => exercise.sides === 'each');
    return [
      ...here.flatMap((exercise) => (each.includes(exercise) ? [] : stepsOf(exercise, sides))),
      ...sides.flatMap((side) => each.map(({ id }): RoutineStep => ({ exercise: id, side }))),
    ];
  });
}

/** An exercise as steps: both sides where it has two. */
export function stepsOf(
  { id, sides }: Pick<Exercise, 'id' | 'sides'>,
  order: readonly OneSide[],
): RoutineStep[] {
  if (sides === 'each') return order.map((side) => ({ exercise: id, side }));
  return [{ exercise: id, side: sides === 'alternating' ? 'both' : null }];
}
