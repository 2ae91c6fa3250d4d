import type { CompleteLocale } from '../../completeLocale.js';

export const pelvicTilt: CompleteLocale['exercises']['pelvic-tilt'] = {
  name: 'pelvic tilt',
  lines: {
    name: 'Pelvic tilt.',
    start: 'On your back, knees bent, feet flat.',
    flatten: 'Breathe out, and flatten your low back toward the bed.',
    'flatten-a-little': 'Breathe out, and flatten your low back only a little.',
    small: 'Small is plenty. Keep breathing.',
    'keep-breathing': 'Stay there a moment.',
    'float-up': 'And let your back float up again.',
  },
  change: {},
  again: {
    move: ['Breathe out, flatten.', 'And flatten.'],
    hold: ['Stay flat.', 'Keep breathing.'],
    release: ['And let go.', 'And soften.'],
  },
  easierAgain: {
    move: ['Breathe out, flatten.', 'And flatten.'],
    hold: ['Stay flat.', 'Keep breathing.'],
    release: ['And let go.', 'And soften.'],
  },
  aka: ['pelvic tilts', 'pelvic rock', 'back flattener', 'imprint'],
  feel: 'Your low back presses into the bed, and your belly works lightly.',
  stop: 'Stop if a leg hurts or tingles.',
};
