import type { CompleteLocale } from '../../completeLocale.js';

export const bedToFloorStretch: CompleteLocale['exercises']['bed-to-floor-stretch'] = {
  name: 'sitting forward stretch',
  lines: {
    name: 'Sitting forward stretch.',
    start: 'Sit on a firm bed edge, feet flat and wide.',
    'forearms-down': 'Rest your forearms on your thighs.',
    'slide-down': 'Slide your hands slowly down your shins.',
    'stop-where-easy': 'Stop where it is easy.',
    'stay-there': 'Let your back round a little. Forearms stay there.',
    'hold-there': 'Hold it gently.',
    'head-hangs': 'Let your head hang only if that is comfortable.',
    'walk-up': 'Now walk your hands back up your legs.',
    'stay-sitting': 'Stay sitting until your head feels clear.',
  },
  change: {},
  again: { move: 'Fold down.', hold: null, release: 'Come up slowly.' },
  easierAgain: { move: 'Fold down.', hold: null, release: 'Come up slowly.' },
  aka: ['bed to floor stretch', 'seated forward fold', 'seated forward bend'],
  feel: 'You may feel your low back and the backs of your legs lengthen.',
  stop: 'Stop if you feel dizzy, pressure in your eyes, or tingling in a leg.',
};
