import type { ContentRule } from '../rule.js';
import { askingLines } from '../simulator/lines.js';
import { KINDS, simulate } from '../simulator/simulate.js';
import { playedOf } from '../spoken.js';

/** Nobody is told what a body in bed cannot do. */
export const trueToABody: ContentRule = {
  name: 'true-to-a-body',
  teaches:
    'A model body lies in every routine, exercise, massage and set-up and does what each line asks, in the time it has. ' +
    Object.entries(KINDS)
      .map(([kind, teaches]) => `${kind}: ${teaches}`)
      .join(' '),
  check: (subject) => {
    const lines = askingLines(subject.shelves);
    return playedOf(subject).flatMap((timeline) =>
      simulate(timeline, lines, subject.locale).map(({ kind, segment, line, why }) => ({
        rule: 'true-to-a-body',
        where: `${timeline.routine}: ${segment}`,
        message: `${kind}, in ${line}: ${why}`,
      })),
    );
  },
};
