import type { RedFlagWords } from '../../redFlagWords.js';

export const feverUnwell: RedFlagWords<'fever-unwell'> = {
  plain: 'You have a fever or shivers with your back pain, or feel really ill.',
  raised: 'You are confused, or quickly getting worse.',
  says: [
    'i have a fever',
    'shivering',
    "i'm hot and shivery",
    'i feel sick',
    'i feel really ill',
    "i'm burning up",
  ],
};
