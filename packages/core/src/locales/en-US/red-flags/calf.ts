import type { RedFlagWords } from '../../redFlagWords.js';

export const calf: RedFlagWords<'calf'> = {
  plain: 'One calf is hot, swollen or sore, or a cramp will not go.',
  raised: 'You are also breathless, or your chest hurts.',
  says: [
    'my calf is swollen',
    'hot calf',
    'one calf is red and sore',
    "the cramp in my calf won't go away",
  ],
};
