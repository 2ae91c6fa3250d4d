import type { RedFlagWords } from '../../redFlagWords.js';

export const unrelenting: RedFlagWords<'unrelenting'> = {
  plain: 'Your pain is the same in every position, and it keeps getting worse.',
  raised: 'You also have a fever, have had cancer, or are losing weight.',
  says: [
    'nothing helps',
    'it hurts in every position',
    'worse every night',
    "it's worse every week",
    'no position helps',
  ],
};
