import type { RedFlagWords } from '../../redFlagWords.js';

export const immuneIv: RedFlagWords<'immune-iv'> = {
  plain: 'Your pain is new, and you take steroids, inject drugs, or have low immunity.',
  says: [
    "i'm on steroids",
    'i have a weak immune system',
    'i inject',
    'i just had an injection in my spine',
    'i had a bad infection and now my back hurts',
  ],
};
