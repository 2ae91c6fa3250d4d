import type { CompleteLocale } from '../../completeLocale.js';

export const bridge: CompleteLocale['exercises']['bridge'] = {
  name: 'small bridge',
  lines: {
    name: 'Small bridge.',
    start: 'On your back, knees bent, feet flat.',
    'press-feet': 'Press through your feet as you breathe out.',
    'lift-hips': 'Lift your hips a little way.',
    'keep-breathing': 'Hold. Keep breathing.',
    lower: 'And lower slowly, in one piece.',
  },
  change: {},
  again: { move: 'And lift.', hold: 'Hold.', release: 'And lower.' },
  aka: ['bridge', 'hip lift', 'glute bridge'],
  feel: 'You feel your buttocks working, not your low back.',
  easier: 'Only tighten your buttocks, and leave your hips on the bed.',
  stop: 'Stop if your back hurts or the back of your thigh cramps.',
};
