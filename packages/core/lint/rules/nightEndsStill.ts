import type { RoutineEntry } from '../../src/model/routine.js';
import type { ContentRule } from '../rule.js';

/** Whoever has fallen asleep is not told that it is over. */
export const nightEndsStill: ContentRule = {
  name: 'night-ends-still',
  teaches: 'A routine of the night has no last words: it ends in silence, without `outroSeconds`.',
  check: ({ shelves }) =>
    Object.values<RoutineEntry>(shelves.routines).flatMap(({ id, mode, outroSeconds }) =>
      mode === 'night' && outroSeconds
        ? [
            {
              rule: 'night-ends-still',
              where: `routines.${id}`,
              message: 'has last words, by night.',
            },
          ]
        : [],
    ),
};
