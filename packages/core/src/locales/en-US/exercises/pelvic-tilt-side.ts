import type { CompleteLocale } from '../../completeLocale.js';

export const pelvicTiltSide: CompleteLocale['exercises']['pelvic-tilt-side'] = {
  name: 'pelvic tilt on your side',
  lines: {
    name: 'Pelvic tilt on your side.',
    start: 'On your side, both knees bent.',
    pillow: 'Keep the pillow between your knees.',
    tuck: 'Breathe out, and tuck your tailbone under.',
    'tuck-a-little': 'Breathe out, and tuck your tailbone under, just a little.',
    small: 'Small is plenty. Keep breathing.',
    pause: 'Stay a moment.',
    untuck: 'And let it go back as you breathe in.',
  },
  change: {},
  again: {
    move: ['Breathe out, tuck.', 'And tuck.'],
    hold: null,
    release: ['Let it go back.', 'And let it go back.'],
  },
  easierAgain: {
    move: ['Breathe out, tuck.', 'And tuck.'],
    hold: null,
    release: ['Let it go back.', 'And let it go back.'],
  },
  aka: ['side lying pelvic tilt', 'side lying pelvic rock', 'tuck and untuck'],
  feel: 'You may feel a gentle rocking, low in your back.',
  stop: 'Stop if your pelvis, your groin or a leg hurts.',
};
