import type { RedFlagWords } from '../../redFlagWords.js';

export const overdose: RedFlagWords<'overdose'> = {
  plain: 'Somebody took too much medicine, or the wrong one.',
  says: [
    'i took my tablets twice by mistake',
    'i took a double dose',
    "i've taken the wrong tablets",
    'the baby swallowed my pills',
    "i took someone else's medicine by accident",
  ],
};
