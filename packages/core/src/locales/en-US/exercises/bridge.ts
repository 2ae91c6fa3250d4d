import type { CompleteLocale } from '../../completeLocale.js';

export const bridge: CompleteLocale['exercises']['bridge'] = {
  name: 'small bridge',
  lines: {
    name: 'Small bridge.',
    start: 'On your back, knees bent, feet flat.',
    'lift-hips': 'Breathe out, and lift your hips a little way.',
    tighten: 'Breathe out, and tighten your buttocks. Hips stay down.',
    'keep-breathing': 'Stay there. Keep breathing.',
    lower: 'And lower slowly.',
    'let-soften': 'And let them soften.',
  },
  change: {},
  again: {
    move: ['Breathe out, hips up.', 'Lift again.'],
    hold: ['Stay up.', 'Hips stay up.'],
    release: ['Hips down.', 'Down slowly.'],
  },
  easierAgain: { move: ['Breathe out, squeeze.', 'And squeeze.'], hold: null, release: null },
  aka: ['bridge', 'hip lift', 'glute bridge'],
  feel: 'You may feel your buttocks working, not your low back.',
  stop: 'Stop if your back hurts or the back of your thigh cramps.',
};
