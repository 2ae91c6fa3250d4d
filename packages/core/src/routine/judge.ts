import type { Exercise } from '../model/exercise.js';
import { SURFACES_OF } from '../model/ground.js';
import type { RoutineRequest } from './request.js';

/** What becomes of an exercise for somebody: done, done in its easier variation, or left out. */
export type Judgement = 'do' | 'easier' | 'leave-out';

/**
 * Judges an exercise by the movements a person has to avoid or to soften. It is left out when it uses a movement to
 * avoid that its easier variation keeps, and done in that variation when the variation is without it. Where there is no
 * such variation, nothing that asks for one is done at all.
 */
export function judgeExercise(
  exercise: Exercise,
  {
    avoid = [],
    soften = [],
    skip = [],
    ease = [],
    swap = [],
    surface,
  }: Pick<RoutineRequest, 'avoid' | 'soften' | 'skip' | 'ease' | 'swap' | 'surface'>,
): Judgement {
  if ([...skip, ...swap].includes(exercise.id)) return 'leave-out';
  if (surface && !SURFACES_OF[surface].includes(exercise.surface)) return 'leave-out';
  const ruledOut = exercise.movements.filter(({ tag }) => avoid.includes(tag));
  if (ruledOut.some(({ easierRemoves }) => !easierRemoves)) return 'leave-out';
  const softened = exercise.movements.some(({ tag }) => soften.includes(tag));
  if (ruledOut.length === 0 && !softened && !ease.includes(exercise.id)) return 'do';
  return exercise.lines.some(({ only }) => only === 'easier') ? 'easier' : 'leave-out';
}
