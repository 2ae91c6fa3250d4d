import type { RedFlagWords } from '../../redFlagWords.js';

export const selfHarm: RedFlagWords<'self-harm'> = {
  plain: 'You feel you cannot go on, or you want to hurt yourself.',
  says: [
    "i can't go on",
    'i want to die',
    "i don't want to wake up",
    "i'm going to hurt myself",
    'i want to kill myself',
    'i want to end it',
  ],
};
