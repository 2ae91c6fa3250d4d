import type { RemedyWords } from '../../remedyWords.js';

export const weight: RemedyWords<'weight'> = {
  name: 'body weight',
  aka: ['being overweight', 'losing weight on purpose'],
  answer: {
    what: 'Weight is one of many things, and thin people have sore backs too.',
    now: 'Start with moving: it helps a back at any weight.',
  },
  more: 'Walking a little each day is a good way in. Nobody has to be thin first.',
  cautions: {
    lost: 'If you lose weight without trying, see a doctor soon.',
  },
};
