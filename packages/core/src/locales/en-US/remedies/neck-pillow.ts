import type { RemedyWords } from '../../remedyWords.js';

export const neckPillow: RemedyWords<'neck-pillow'> = {
  name: 'a pillow for the neck',
  aka: ['a pillow for neck pain', 'cervical pillows', 'pillow height'],
  answer: {
    what: 'What counts is a level head; in a few trials, springy rubber pillows eased sore necks more than feather ones.',
    now: 'Fill the gap between your shoulder and ear with a towel.',
  },
  more: 'On your back a thinner one does. The same trials found no pillow that is best for everybody; a folded towel inside the case can test a height.',
  cautions: {},
};
