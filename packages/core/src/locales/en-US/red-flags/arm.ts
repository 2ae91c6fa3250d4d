import type { RedFlagWords } from '../../redFlagWords.js';

export const arm: RedFlagWords<'arm'> = {
  plain: 'Your arm is weak or your hand numb, with neck or upper back pain.',
  raised: 'It is sudden, or your face, speech or sight is odd too.',
  says: [
    'my hand is numb',
    'my arm is weak',
    'my grip has gone weak',
    'my fingers are numb and my neck hurts',
  ],
};
