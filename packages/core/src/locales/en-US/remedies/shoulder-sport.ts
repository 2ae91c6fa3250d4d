import type { RemedyWords } from '../../remedyWords.js';

export const shoulderSport: RemedyWords<'shoulder-sport'> = {
  name: 'sport with a sore shoulder',
  aka: ['swimming with a sore shoulder', 'exercise with shoulder pain'],
  answer: {
    what: 'Walking or running is mostly fine; for the first days do less of what hurts it, overhead above all, then come back bit by bit.',
    now: 'Rest that arm on a pillow now.',
  },
  more: 'Sorer the next morning is too much: do half. Most sore shoulders settle within six to eight weeks.',
  cautions: {
    lift: 'After a fall, or if you cannot lift the arm: have it seen.',
  },
};
