import { isObject, mustBe } from '../model/argument.js';
import type { BodyRegion } from '../model/bodyRegion.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import type { PlayableShelves } from '../model/catalogue.js';
import type { Exercise } from '../model/exercise.js';
import type { MovementTag } from '../model/movementTags.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import type { Posture } from '../model/position.js';
import { checkFields } from './checkRequest.js';
import { judgeExercise } from './judge.js';
import { RoutineRefused } from './refusal.js';
import type { RoutineRequest } from './request.js';
import { selectExercises } from './select.js';

/** For whom, and where, exercises are looked for. */
export type ExerciseWish = Pick<
  RoutineRequest,
  'avoid' | 'soften' | 'setting' | 'surface' | 'skip' | 'ease' | 'swap'
>;

const WISH: readonly (keyof ExerciseWish)[] = [
  ...(['avoid', 'soften', 'setting', 'surface', 'skip', 'ease', 'swap'] as const),
];

/** An exercise as this person would do it, without its words. */
export interface ExerciseFor {
  readonly id: string;
  readonly kind: Exercise['kind'];
  readonly posture: Posture;
  readonly sides: Exercise['sides'];
  readonly holdSeconds: number;
  readonly repetitions: number;
  /** Done in its easier variation, because of what has to be avoided or softened. */
  readonly easier: boolean;
  /** The movements that are left in it, done that way. */
  readonly movements: readonly MovementTag[];
  readonly regions: readonly BodyRegion[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/**
 * The exercises that a routine for a region is made of, by the same rules.
 *
 * @throws RoutineRefused when the region, a movement or a setting is unknown
 */
export function exercisesFor(
  region: BodyRegion,
  wish: ExerciseWish,
  catalogue: PlayableShelves,
): ExerciseFor[] {
  mustBe(isObject(wish), "A wish is an object, such as { avoid: ['twist'] }", wish);
  mustBeCatalogue(catalogue);
  // A request may leave its region out; here that is a mistake of the caller's.
  if (region === undefined) {
    const message = `A region is needed, as in exercisesFor('lower-back'). Regions: ${BODY_REGIONS.join(', ')}.`;
    throw new RoutineRefused(message, { key: 'unknown-wish', params: { field: 'region' } });
  }
  checkFields('A request', ['region'], { region }, catalogue);
  checkFields('A wish', WISH, wish, catalogue);
  const { wanted } = selectExercises(region, wish.setting ?? 'bed', wish, catalogue);
  return wanted.flatMap((id) => {
    const exercise = catalogue.exercises[id];
    return exercise ? [asDone(exercise, wish)] : [];
  });
}

function asDone(exercise: Exercise, wish: ExerciseWish): ExerciseFor {
  const { id, kind, posture, sides, dose, regions, sources } = exercise;
  const easier = judgeExercise(exercise, wish) === 'easier';
  const movements = exercise.movements.filter(({ easierRemoves }) => !easier || !easierRemoves);
  return {
    ...{ id, kind, posture, sides, easier, regions, sources },
    holdSeconds: dose.holdSeconds,
    repetitions: dose.repetitions,
    movements: movements.map(({ tag }) => tag),
  };
}
