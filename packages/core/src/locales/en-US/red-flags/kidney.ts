import type { RedFlagWords } from '../../redFlagWords.js';

export const kidney: RedFlagWords<'kidney'> = {
  plain: 'One side hurts, with fever, burning pee, or waves toward your groin.',
  says: [
    'it burns when i pee',
    'pain in my side',
    'my side hurts in waves',
    'pain from my side down to my groin',
  ],
};
