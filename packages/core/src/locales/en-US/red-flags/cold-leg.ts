import type { RedFlagWords } from '../../redFlagWords.js';

export const coldLeg: RedFlagWords<'cold-leg'> = {
  plain: 'Your leg is suddenly cold, pale and very painful.',
  says: [
    'my leg is cold and white',
    'my leg has gone cold and it hurts',
    'my foot is white and freezing',
    'both my legs are suddenly cold and pale',
  ],
};
