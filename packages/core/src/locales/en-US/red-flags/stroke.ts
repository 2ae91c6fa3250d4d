import type { RedFlagWords } from '../../redFlagWords.js';

export const stroke: RedFlagWords<'stroke'> = {
  plain: 'Your face droops, an arm goes weak, or your speech or sight fails.',
  says: [
    'my face is drooping',
    "i can't talk properly",
    'my speech is slurred',
    "i suddenly can't see",
    'one side of my face is numb',
  ],
};
