import type { RedFlagWords } from '../../redFlagWords.js';

export const minorTraumaFragile: RedFlagWords<'minor-trauma-fragile'> = {
  plain: 'You have brittle bones or are over sixty-five, and a small strain hurt suddenly.',
  says: [
    'i bent and felt a crack',
    "i've got shorter",
    'i have thin bones and i fell',
    'i coughed and my back cracked',
    'i have osteoporosis and it suddenly hurts',
  ],
};
