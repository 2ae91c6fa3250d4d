import type { RedFlagWords } from '../../redFlagWords.js';

export const inflammatory: RedFlagWords<'inflammatory'> = {
  plain: 'You have been stiff every morning for months, and moving eases it.',
  says: [
    'stiff every morning for an hour',
    'i wake early with it and moving helps',
    'my back is better when i move than when i rest',
  ],
};
