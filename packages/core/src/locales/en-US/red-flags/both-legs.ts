import type { RedFlagWords } from '../../redFlagWords.js';

export const bothLegs: RedFlagWords<'both-legs'> = {
  plain: 'Both your legs are newly numb, tingling, weak or painful at once.',
  says: [
    "i can't feel my legs",
    "my legs won't move",
    'both my legs are numb',
    'both my legs feel weak',
    'pins and needles in both legs',
    'new pain down both legs',
  ],
};
