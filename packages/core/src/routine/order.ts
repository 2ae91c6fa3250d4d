import type { Exercise } from '../model/exercise.js';
import type { Posture } from '../model/position.js';
import type { RoutineStep } from '../model/routine.js';
import type { OneSide } from '../model/side.js';
import type { Setting } from './request.js';

/** In the evening one ends lying down; in the morning one ends up. Every order visits a position once. */
const EVENING: readonly Posture[] = [
  'standing',
  'sitting',
  'kneeling',
  'any',
  'supine-long-pillow',
  'supine',
  'side',
];
const MORNING: readonly Posture[] = ['any', 'supine', 'side', 'kneeling', 'sitting', 'standing'];
const GETTING_UP: readonly Setting[] = ['morning', 'desk'];

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
  const order = GETTING_UP.includes(setting) ? MORNING : EVENING;
  const sides: readonly OneSide[] = sideFirst === 'left' ? ['left', 'right'] : ['right', 'left'];
  return order.flatMap((posture) => {
    const here = exercises.filter((exercise) => exercise.posture === posture);
    if (posture !== 'side') return here.flatMap((exercise) => stepsOf(exercise, sides));
    const [first, second] = sides.map((side) =>
      here
        .filter(({ sides: kind }) => kind === 'each')
        .map(({ id }): RoutineStep => ({ exercise: id, side })),
    );
    const without = here.filter(({ sides: kind }) => kind !== 'each');
    return [
      ...without.flatMap((exercise) => stepsOf(exercise, sides)),
      ...(first ?? []),
      ...(second ?? []),
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
