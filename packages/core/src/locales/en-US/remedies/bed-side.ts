import type { RemedyWords } from '../../remedyWords.js';

export const bedSide: RemedyWords<'bed-side'> = {
  name: 'the side of the bed',
  aka: ['which side of the bed', "my partner's side of the bed"],
  answer: {
    what: 'It makes no difference to a back which half of the bed is yours.',
    now: 'Take the half where you get out over the side that hurts less.',
  },
  more: 'Who gets up at night is better off near the door, with a clear way to it.',
  cautions: {},
};
