import type { RemedyWords } from '../../remedyWords.js';

export const massageSelf: RemedyWords<'massage-self'> = {
  name: 'massaging my own back',
  aka: [
    'massaging my own back',
    'massage my own back',
    'massaging myself',
    'massage myself',
    'rub my own back',
    'self massage steps',
  ],
  answer: {
    what: 'Use your hands on the muscles beside the spine, from the waist down, light to pleasant.',
    now: 'Lie on your side, and rest your top hand on your waist.',
  },
  more: 'Stay a short while on each place, then move on. A ball between you and the mattress reaches further up. More pressure is not better.',
  cautions: {
    never:
      'Not with a clot, blood thinners, brittle bones, cancer or heart trouble, nor on numb or broken skin.',
  },
};
