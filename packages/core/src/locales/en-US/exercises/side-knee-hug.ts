import type { CompleteLocale } from '../../completeLocale.js';

export const sideKneeHug: CompleteLocale['exercises']['side-knee-hug'] = {
  name: 'curl and uncurl',
  lines: {
    name: 'Knee slides on your side.',
    start: 'On your side, knees bent, arms loose in front.',
    'slide-up': 'Slide both knees up, as far as is easy.',
    round: 'Let your back round as you breathe out.',
    'slide-halfway': 'Breathe out, and slide both knees up only halfway.',
    'stay-long': 'Your back stays long.',
    pause: 'Stay there a moment.',
    'slide-down': 'And slide both knees back down.',
    lengthen: 'Let your back lengthen.',
  },
  change: {},
  again: {
    move: ['And curl.', 'Breathe out, curl.'],
    hold: null,
    release: ['And uncurl.', 'Long again.'],
  },
  easierAgain: {
    move: ['Knees up halfway.', 'Halfway up.'],
    hold: null,
    release: ['And back down.', 'Knees back down.'],
  },
  aka: [
    'side lying curl and uncurl',
    'curl and uncurl on my side',
    'side fetal release',
    'side knee hug',
  ],
  feel: 'You may feel your low back rock gently, round and long again.',
  stop: 'Go smaller if a leg tingles. If it still tingles, stop.',
};
