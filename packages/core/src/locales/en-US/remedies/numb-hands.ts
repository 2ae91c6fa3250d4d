import type { RemedyWords } from '../../remedyWords.js';

export const numbHands: RemedyWords<'numb-hands'> = {
  name: 'a nerve pressed at the wrist',
  aka: ['carpal tunnel', 'a pressed nerve in the wrist'],
  answer: {
    what: 'A hand that tingles at night, and wakes when you shake it, is mostly a nerve pressed at the wrist: carpal tunnel. The neck can do it too.',
    now: 'Shake it out, and lay it on a pillow with the wrist straight.',
  },
  more: 'A splint that keeps the wrist straight at night helps some people, after some weeks. In pregnancy it is common, and often goes by itself.',
  cautions: {
    seen: 'Night after night, or a weak thumb: see a doctor. Suddenly weak, or a drooping face or odd speech: call for help.',
  },
};
