import type { RedFlagWords } from '../../redFlagWords.js';

export const saddleNumb: RedFlagWords<'saddle-numb'> = {
  plain: 'You feel numb or tingly between your legs or around your bottom.',
  says: [
    'numb between my legs',
    'i feel numb down there',
    'i have pins and needles between my legs',
    'my bottom has gone numb',
    'toilet paper feels different',
    "i can't feel my inner thighs",
  ],
};
