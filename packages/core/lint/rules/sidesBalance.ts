import type { ContentRule } from '../rule.js';
import { timelinesOf } from '../spoken.js';

/** Left and right get the same. */
export const sidesBalance: ContentRule = {
  name: 'sides-balance',
  teaches: 'What is done for one side is done for the other, for as long.',
  check: (subject) =>
    timelinesOf(subject).flatMap((timeline) => {
      const exercises = new Set(timeline.segments.flatMap(({ exercise }) => exercise ?? []));
      return [...exercises].flatMap((exercise) => {
        const seconds = (side: string) =>
          timeline.segments
            .filter((segment) => segment.exercise === exercise && segment.side === side)
            .filter(({ kind }) => kind === 'hold' || kind === 'squeeze')
            .reduce((total, segment) => total + segment.seconds, 0);
        if (seconds('left') === seconds('right')) return [];
        const message = `holds left ${seconds('left')} s and right ${seconds('right')} s.`;
        return [{ rule: 'sides-balance', where: `${timeline.routine}: ${exercise}`, message }];
      });
    }),
};
