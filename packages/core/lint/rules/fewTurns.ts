import type { ContentRule } from '../rule.js';
import { timelinesOf } from '../spoken.js';

/** Getting onto the side is one, changing side is the second. */
const MOST_ROLLS_AT_NIGHT = 2;

/** Turning over in bed hurts, so it is done as seldom as can be. */
export const fewTurns: ContentRule = {
  name: 'few-turns',
  teaches:
    'In the evening and at night nobody rolls over more than twice, and no position is left and come back to.',
  check: (subject) =>
    timelinesOf(subject).flatMap((timeline) => {
      const { mode } =
        subject.shelves.routines[timeline.routine as keyof typeof subject.shelves.routines];
      const positions = timeline.segments
        .filter(({ exercise }) => exercise !== undefined)
        .map(({ position }) => position)
        .filter((position, index, all) => position !== all[index - 1]);
      const rolls = timeline.segments.filter(({ step }) => /^(supine|side)-to-side/.test(step));
      const faults = [
        mode !== 'day' && rolls.length > MOST_ROLLS_AT_NIGHT
          ? `rolls over ${rolls.length} times.`
          : '',
        // The long pillow is put under and taken away again; that is no turn.
        mode !== 'day' &&
        new Set(positions).size <
          positions.filter((one, index) => !(one === 'supine' && index > 0)).length
          ? `comes back to a position: ${positions.join(', ')}.`
          : '',
      ];
      return faults
        .filter((fault) => fault !== '')
        .map((message) => ({ rule: 'few-turns', where: `routines.${timeline.routine}`, message }));
    }),
};
