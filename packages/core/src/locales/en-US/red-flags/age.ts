import type { RedFlagWords } from '../../redFlagWords.js';

export const age: RedFlagWords<'age'> = {
  plain: 'This is your first back pain, and you are under twenty or over fifty.',
  says: [],
};
