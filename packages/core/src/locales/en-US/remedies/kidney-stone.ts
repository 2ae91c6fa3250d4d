import type { RemedyWords } from '../../remedyWords.js';

export const kidneyStone: RemedyWords<'kidney-stone'> = {
  name: 'a kidney stone',
  aka: ['kidney stones', 'renal colic'],
  answer: {
    what: 'Strong pain in waves, from the side toward the groin, so that you cannot lie still, often sick, or with blood in the water.',
    now: 'Notice whether moving changes it: a sore back mostly does.',
  },
  more: 'Small stones mostly pass by themselves. Drinking enough makes new ones rarer.',
  cautions: {
    today: 'Very bad pain, fever, shivers, or blood in the water: get medical help at once.',
  },
};
