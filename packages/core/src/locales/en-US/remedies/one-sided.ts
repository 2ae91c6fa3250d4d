import type { RemedyWords } from '../../remedyWords.js';

export const oneSided: RemedyWords<'one-sided'> = {
  name: 'pain on one side',
  aka: ['one sided back pain', 'pain on one side only'],
  answer: {
    what: 'Most sore backs hurt more on one side. By itself it says little about why.',
    now: 'Lie with the sore side up, and a pillow between your knees.',
  },
  more: 'It may change sides, and that means nothing bad either. Down the leg past the knee it is mostly a nerve.',
  cautions: {
    side: 'One side under the ribs, with a fever or burning water: be seen today.',
  },
};
