import type { CompleteLocale } from '../../completeLocale.js';

export const longExhale: CompleteLocale['exercises']['long-exhale'] = {
  name: 'long, slow breathing',
  lines: {
    settle: 'Get warm and comfortable, and breathe with me.',
    'settle-propped': 'Lie on your side, or propped up.',
    'when-i-say-in': 'Breathe in when I say in.',
    'when-i-say-out': 'Breathe out, slow and long, when I say out.',
  },
  change: {},
  again: null,
  easierAgain: null,
  aka: ['long exhale breathing', 'four six breathing', 'paced breathing', 'slow breathing'],
  feel: 'Your jaw goes soft, and everything slows a little.',
  stop: 'If you feel short of air, dizzy or panicky, breathe normally again.',
};
