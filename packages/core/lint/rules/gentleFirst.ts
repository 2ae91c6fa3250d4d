import { entryIn } from '../../src/model/entryIn.js';
import type { Exercise } from '../../src/model/exercise.js';
import type { MovementTag } from '../../src/model/movementTags.js';
import type { RoutineEntry } from '../../src/model/routine.js';
import type { ContentRule } from '../rule.js';

/** What a stiff back is not met with. Small rolls of the knees are a twist, and a good beginning. */
const NOT_FIRST: readonly MovementTag[] = [
  ...(['arm-overhead', 'strong-stretch', 'nerve-tension', 'neck-end-range', 'head-low'] as const),
  ...(['one-leg-load', 'effort', 'deep-hip-bend', 'on-front', 'balance', 'breath-hold'] as const),
];

/** The first movement of a day or a night is a small one. */
export const gentleFirst: ContentRule = {
  name: 'gentle-first',
  teaches:
    'A routine begins with breathing, a small tilt, small rolls or loose shoulders: the first thing that moves uses none of ' +
    `${NOT_FIRST.join(', ')}. What glides a nerve begins with the leg that hurts less (\`easierFirst\`), whichever that is.`,
  check: ({ shelves }) =>
    Object.values<RoutineEntry>(shelves.routines).flatMap(({ id, steps, easierFirst }) => {
      const exercises = steps
        .flatMap((step) => ('exercise' in step ? [step.exercise] : []))
        .flatMap((one): readonly Exercise[] => {
          const exercise = entryIn<Exercise>(shelves.exercises, one);
          return exercise ? [exercise] : [];
        });
      const first = exercises.find(({ kind }) => kind !== 'breath' && kind !== 'relax');
      const tag = first?.movements.find((movement) => NOT_FIRST.includes(movement.tag));
      const nerve = exercises.find(({ kind }) => kind === 'nerve-glide');
      const faults = [
        first && tag ? `begins with ${first.id}, which uses "${tag.tag}".` : '',
        nerve && !easierFirst ? `lacks easierFirst, and has ${nerve.id}.` : '',
      ];
      return faults
        .filter((fault) => fault !== '')
        .map((message) => ({ rule: 'gentle-first', where: `routines.${id}.steps`, message }));
    }),
};
