import type { RemedyWords } from '../../remedyWords.js';

export const whichSide: RemedyWords<'which-side'> = {
  name: 'left side or right side',
  aka: ['left or right side', 'the best side to lie on'],
  answer: {
    what: 'Either, for a back: the left eases heartburn, and a sore hip, shoulder or leg goes on top.',
    now: 'Lie on the side that hurts less, a pillow between your knees.',
  },
  more: 'Late in pregnancy either side is fine as well. Nobody stays on one side all night, and nobody has to.',
  cautions: {},
};
