import type { RedFlagWords } from '../../redFlagWords.js';

export const sexual: RedFlagWords<'sexual'> = {
  plain: 'Sex has newly gone numb, or erections have stopped, with your back pain.',
  says: [
    "i can't feel when i have sex",
    'no erection since my back went',
    'sex has gone numb',
    "i've lost feeling in my private parts",
  ],
};
