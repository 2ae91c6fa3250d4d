import type { CompleteLocale } from '../../completeLocale.js';

export const longExhale: CompleteLocale['exercises']['long-exhale'] = {
  name: 'long, slow breathing',
  lines: {
    settle: 'Settle in the position you want to sleep in.',
    'when-i-say-in': 'Breathe in when I say in.',
    'when-i-say-out': 'Breathe out, slow and long, when I say out.',
  },
  change: {},
  again: null,
  aka: ['long exhale breathing', 'four six breathing', 'paced breathing', 'slow breathing'],
  feel: 'Your jaw goes soft, and everything slows a little.',
  easier: 'Make each breath shorter, or just follow your own breath.',
  stop: 'If you feel short of air, dizzy or panicky, breathe normally again.',
};
