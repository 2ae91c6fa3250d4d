import type { RedFlagWords } from '../../redFlagWords.js';

export const meningitis: RedFlagWords<'meningitis'> = {
  plain: 'You have fever and a stiff neck, or a rash that will not fade.',
  says: [
    'stiff neck and fever',
    'the light hurts',
    'my neck is stiff and i have a fever',
    "a rash that doesn't fade",
  ],
};
