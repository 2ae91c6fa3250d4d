import type { RemedyWords } from '../../remedyWords.js';

export const topper: RemedyWords<'topper'> = {
  name: 'a mattress topper',
  aka: ['mattress toppers', 'a topper', 'a mattress topper'],
  answer: {
    what: 'On a hard bed, a soft layer brings it nearer to the middle; toppers themselves have not been tested.',
    now: 'Tonight, fold a blanket under your hips and shoulders.',
  },
  more: 'It cannot lift a bed that sags. Medium-firm did better than firm in one large trial, and a topper is a cheap way to try that.',
  cautions: {},
};
