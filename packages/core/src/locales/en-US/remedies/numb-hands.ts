import type { RemedyWords } from '../../remedyWords.js';

export const numbHands: RemedyWords<'numb-hands'> = {
  name: 'a nerve pressed at the wrist',
  aka: ['carpal tunnel', 'a pressed nerve in the wrist'],
  answer: {
    what: 'A hand that tingles at night, and wakes when shaken, is mostly a nerve pressed at the wrist, seldom at the neck.',
    now: 'Shake it out, and lay it down with the wrist straight.',
  },
  more: 'A splint that keeps the wrist straight at night helps some people, after some weeks. In pregnancy it is common, and often goes by itself.',
  cautions: {
    seen: 'Every night, or a weak thumb: see a doctor; suddenly weak, or a drooping face: call for help.',
  },
};
