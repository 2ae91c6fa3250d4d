import type { CompleteLocale } from '../../completeLocale.js';

export const pelvicTiltSide: CompleteLocale['exercises']['pelvic-tilt-side'] = {
  name: 'pelvic tilt on your side',
  lines: {
    name: 'Pelvic tilt on your side.',
    start: 'On your side, knees bent and together.',
    pillow: 'A pillow from your knees to your ankles.',
    small: 'Keep it small and slow.',
    tuck: 'Tuck your tailbone under as you breathe out.',
    pause: 'Pause there.',
    untuck: 'And let it go back as you breathe in.',
  },
  change: {},
  again: { move: 'And tuck.', hold: 'Pause.', release: 'And let go.' },
  aka: ['side lying pelvic tilt', 'side lying pelvic rock', 'tuck and untuck'],
  feel: 'You should feel a gentle rocking, low in your back.',
  easier: 'Only imagine the tuck, and follow your breath.',
  stop: 'Stop if your pelvis, your groin or a leg hurts.',
};
