import type { RemedyWords } from '../../remedyWords.js';

export const whoGetsIt: RemedyWords<'who-gets-it'> = {
  name: 'who gets back pain',
  aka: ['everybody gets back pain', 'women and back pain'],
  answer: {
    what: 'Nearly everybody, at some time; women more often than men, and older people more often than young ones.',
    now: 'Know that you are in company, and that most of it eases.',
  },
  more: 'In one year about one in thirteen people in the world has it.',
  cautions: {},
};
