import type { Exercise } from '../../src/model/exercise.js';
import type { MovementTag } from '../../src/model/movementTags.js';
import type { ContentRule } from '../rule.js';

/** What loads, turns, arches, curls or pulls. */
const WARNED: readonly MovementTag[] = [
  ...(['twist', 'bend-back', 'bend-forward', 'neck-end-range', 'neck-load', 'head-low'] as const),
  ...(['strong-stretch', 'nerve-tension', 'one-leg-load', 'effort', 'standing'] as const),
];
/** Letting go, muscle by muscle, and breathing have their own words for whoever feels worse. */
const STILL: readonly Exercise['kind'][] = ['breath', 'relax'];

/** A forgotten warning is somebody who goes on pressing up while the pain runs down a leg. */
export const stopIsTold: ContentRule = {
  name: 'stop-is-told',
  teaches:
    'An exercise whose movement loads, turns, arches, curls or pulls has `stopSeconds`, so that its `stop` is heard before the ' +
    `first movement: whatever has one of ${WARNED.join(', ')}. Small movements that stay on the ` +
    'bed have none, for a warning before each of them wears out.',
  check: ({ shelves }) =>
    Object.values<Exercise>(shelves.exercises).flatMap(({ id, kind, movements, stopSeconds }) => {
      const tag = STILL.includes(kind)
        ? undefined
        : movements.find((one) => WARNED.includes(one.tag));
      if (!tag || stopSeconds) return [];
      const message = `lacks stopSeconds, though it uses "${tag.tag}".`;
      return [{ rule: 'stop-is-told', where: `exercises.${id}`, message }];
    }),
};
