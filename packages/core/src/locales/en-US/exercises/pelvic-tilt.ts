import type { CompleteLocale } from '../../completeLocale.js';

export const pelvicTilt: CompleteLocale['exercises']['pelvic-tilt'] = {
  name: 'pelvic tilt',
  lines: {
    name: 'Pelvic tilt.',
    start: 'On your back, knees bent, feet flat.',
    small: 'Keep it small and smooth.',
    flatten: 'Gently flatten your low back toward the bed.',
    'keep-breathing': 'Hold. Keep breathing.',
    'float-up': 'And let your back float up to where it started.',
  },
  change: {},
  again: { move: 'Flatten.', hold: 'Hold.', release: 'And let go.' },
  aka: ['pelvic tilts', 'pelvic rock', 'back flattener', 'imprint'],
  feel: 'Your low back presses into the bed, and your belly works lightly.',
  easier: 'Go half as far, and leave out the pause.',
  stop: 'Stop if a leg hurts or tingles.',
};
