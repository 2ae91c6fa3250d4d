import type { RedFlagWords } from '../../redFlagWords.js';

export const bladder: RedFlagWords<'bladder'> = {
  plain: 'You have new trouble starting, feeling or holding your bladder.',
  says: [
    "can't pee",
    "i can't start to pee",
    "i've wet myself",
    "i've wet the bed",
    "i can't feel when my bladder is full",
    "i can't hold my pee any more",
  ],
};
