import type { RemedyWords } from '../../remedyWords.js';

export const shortSleep: RemedyWords<'short-sleep'> = {
  name: 'too little sleep',
  aka: ['lack of sleep', 'not enough sleep', 'sleep deprivation', 'a lie in'],
  answer: {
    what: 'Pain and bad sleep feed each other: in a review of fourteen studies, sore backs did better where sleep did.',
    now: 'Get up at your usual time, and go to bed once you are sleepy.',
  },
  more: 'Most of those studies were weak. How many hours are right differs from person to person; one bad night does no harm.',
  cautions: {
    doctor: 'If it goes on for months, or you are very low, tell a doctor.',
  },
};
