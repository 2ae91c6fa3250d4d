import type { Catalogue } from '../../src/model/catalogue.js';
import { judgeExercise } from '../../src/routine/judge.js';
import { movementsFor } from '../../src/routine/movementsFor.js';
import type { ContentRule } from '../rule.js';

/** A routine for somebody holds nothing that they must leave out. */
export const audienceFits: ContentRule = {
  name: 'audience-fits',
  teaches: 'A routine contains nothing that the people it is made for have to avoid.',
  check: ({ shelves }) => {
    const { routines, exercises }: Pick<Catalogue, 'routines' | 'exercises'> = shelves;
    return Object.values(routines).flatMap(({ id, audience, steps }) =>
      audience.flatMap((precaution) => {
        const movements = movementsFor([precaution], shelves);
        return steps.flatMap((step) => {
          const exercise = 'exercise' in step ? exercises[step.exercise] : undefined;
          if (!exercise || judgeExercise(exercise, movements) !== 'leave-out') return [];
          const message = `is for "${precaution}" and contains ${exercise.id}.`;
          return [{ rule: 'audience-fits', where: `routines.${id}`, message }];
        });
      }),
    );
  },
};
