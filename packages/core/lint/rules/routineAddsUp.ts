import type { ContentRule } from '../rule.js';
import { timelinesOf } from '../spoken.js';

/** People plan their sleep around it. */
export const routineAddsUp: ContentRule = {
  name: 'routine-adds-up',
  teaches: 'The seconds of a routine add up to the minutes it announces.',
  check: (subject) =>
    timelinesOf(subject)
      .filter(({ seconds, minutes }) => seconds !== minutes * 60)
      .map(({ routine, seconds, minutes }) => ({
        rule: 'routine-adds-up',
        where: routine,
        message: `lasts ${seconds} s and announces ${minutes * 60} s.`,
      })),
};
