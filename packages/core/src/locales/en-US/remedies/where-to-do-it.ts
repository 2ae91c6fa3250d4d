import type { RemedyWords } from '../../remedyWords.js';

export const whereToDoIt: RemedyWords<'where-to-do-it'> = {
  name: 'where to do the exercises',
  aka: ['exercise mat', 'doing it in bed'],
  answer: {
    what: 'Most of what I read is done lying in bed, and needs no mat. I say where you have to sit or kneel.',
    now: 'Stay where you are, and move your pillows within reach.',
  },
  more: 'On a soft bed, kneeling wobbles; leave that for the floor, by day.',
  cautions: {},
};
