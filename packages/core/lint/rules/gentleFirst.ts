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
    `${NOT_FIRST.join(', ')}.`,
  check: ({ shelves }) =>
    Object.values<RoutineEntry>(shelves.routines).flatMap(({ id, steps }) => {
      const first = steps
        .flatMap((step) => ('exercise' in step ? [step.exercise] : []))
        .map((one) => shelves.exercises[one as keyof typeof shelves.exercises])
        .find((exercise) => exercise && exercise.kind !== 'breath');
      const tag = first?.movements.find((movement) => NOT_FIRST.includes(movement.tag));
      if (!first || !tag || first.kind === 'relax') return [];
      const message = `begins with ${first.id}, which uses "${tag.tag}".`;
      return [{ rule: 'gentle-first', where: `routines.${id}.steps`, message }];
    }),
};
