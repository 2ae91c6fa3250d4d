import { entryIn } from '../../src/model/entryIn.js';
import type { ContentRule } from '../rule.js';
import { timelinesOf } from '../spoken.js';

/** People plan their sleep around it. */
export const routineAddsUp: ContentRule = {
  name: 'routine-adds-up',
  teaches: 'The seconds of a routine add up to the minutes it announces.',
  check: (subject) =>
    timelinesOf(subject).flatMap(({ routine, seconds }) => {
      // A timeline tells the minutes that it has; what is written is its entry's.
      const announced = (entryIn(subject.shelves.routines, routine)?.minutes ?? 0) * 60;
      if (announced === 0 || seconds === announced) return [];
      const message = `lasts ${seconds} s and announces ${announced} s.`;
      return [{ rule: 'routine-adds-up', where: routine, message }];
    }),
};
