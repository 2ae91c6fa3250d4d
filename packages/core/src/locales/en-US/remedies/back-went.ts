import type { RemedyWords } from '../../remedyWords.js';

export const backWent: RemedyWords<'back-went'> = {
  name: 'a back that has just gone',
  aka: ['putting my back out', 'put my back out', 'my back went', 'threw my back out'],
  answer: {
    what: 'It feels frightening, and mostly eases by itself, within days to a few weeks.',
    now: 'Find the way to lie that hurts least, and move a little as soon as you can.',
  },
  more: 'Nothing has come out of place. Warmth may help a little. Tomorrow, walk a few steps every hour or so, rather than stay in bed.',
  cautions: {
    cauda:
      'After a bad fall, with brittle bones, newly numb between the legs, or with bladder trouble: get help now.',
  },
};
