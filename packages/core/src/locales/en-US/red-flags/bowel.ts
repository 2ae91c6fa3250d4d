import type { RedFlagWords } from '../../redFlagWords.js';

export const bowel: RedFlagWords<'bowel'> = {
  plain: 'You have newly lost control of your bowels, or feeling in them.',
  says: [
    "i've soiled myself",
    "i've lost control of my bowels",
    "i can't feel when i poop",
    "i can't hold my bowels",
  ],
};
