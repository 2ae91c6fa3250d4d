import type { RemedyWords } from '../../remedyWords.js';

export const promise: RemedyWords<'promise'> = {
  name: 'quick and lasting relief',
  aka: ['permanent relief', 'lasting relief'],
  answer: {
    what: 'Nobody can promise it: most pain eases over weeks, and some of it comes back.',
    now: 'Look for what makes tonight a little easier.',
  },
  more: 'What lasts best is moving regularly. It is slower than any promise, and it is yours.',
  cautions: {},
};
