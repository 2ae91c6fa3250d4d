import type { RedFlagWords } from '../../redFlagWords.js';

export const cancerHistory: RedFlagWords<'cancer-history'> = {
  plain: 'You have or had cancer, and this back or neck pain is new.',
  raised: 'You are also weak, numb or unsteady, or your bladder or bowels change.',
  says: [
    "i've had cancer",
    'i have cancer',
    'i had cancer and now my back hurts',
    "i'm having chemo",
  ],
};
