import type { CompleteLocale } from '../../completeLocale.js';

export const braceHeelSlide: CompleteLocale['exercises']['brace-heel-slide'] = {
  name: 'heel slides',
  lines: {
    name: 'Heel slides.',
    start: 'On your back, knees bent.',
    'belly-in': 'Draw your low belly in, gently.',
    'back-quiet': 'Keep breathing, and keep your back still.',
    'slide-away': 'Slide your {side} heel away until your leg is nearly straight.',
    'slide-halfway': 'Slide your {side} heel only halfway out.',
    'slide-back': 'And slide it back.',
  },
  change: {
    'other-slides-away': 'Now slide your {side} heel away.',
    'other-slides-halfway': 'Now slide your {side} heel halfway out.',
    'slide-back': 'And slide it back.',
  },
  again: {
    move: ['{side:first} heel.', '{side:first} heel again.', '{side:first} heel now.'],
    hold: null,
    release: ['Slide back.', 'Bring it back.', 'Heel comes back.'],
  },
  easierAgain: {
    move: ['{side:first} heel.', '{side:first} heel again.', '{side:first} heel now.'],
    hold: null,
    release: ['Slide back.', 'Bring it back.', 'Heel comes back.'],
  },
  aka: ['heel slide', 'brace and heel slide', 'core heel slide', 'dead bug level one'],
  feel: 'You may feel light work low in your belly.',
  stop: 'Stop if your back arches or pinches, or your leg tingles.',
};
