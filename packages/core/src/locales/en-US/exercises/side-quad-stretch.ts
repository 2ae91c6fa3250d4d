import type { CompleteLocale } from '../../completeLocale.js';

export const sideQuadStretch: CompleteLocale['exercises']['side-quad-stretch'] = {
  name: 'front of thigh stretch on your side',
  lines: {
    name: 'Front of thigh stretch on your side.',
    start: 'On your {other} side, knees bent.',
    'pillow-out': 'Put the pillow from your knees to the head of the bed.',
    'knee-forward': 'Slide your {other} knee forward for balance.',
    'foot-behind': 'Bend your {side} knee, so your foot comes behind you.',
    'take-ankle': 'Hold your {side} ankle, or let that hand rest.',
    'thigh-in-line': 'Bring your {side} thigh in line with your body.',
    'knee-only': 'That is enough. Leave your {side} ankle alone.',
    flatten: 'Flatten your low back a little.',
    'hold-there': 'Let it stay there.',
    'feel-thigh': 'Feel it along the front of your {side} thigh.',
    'let-go': 'Let go with your {side} hand.',
    'foot-down': 'Bring your {side} knee forward again, to rest.',
  },
  change: {
    'other-pillow-out': 'Put the pillow from your knees to the head of the bed.',
    'other-knee-forward': 'Slide your {other} knee forward.',
    'foot-behind-again': 'Bend your {side} knee, so your foot comes behind you.',
    'take-other-ankle': 'Hold your {side} ankle, or let that hand rest.',
    'thigh-in-line-again': 'Bring your {side} thigh in line with your body.',
    'flatten-again': 'Flatten your low back again.',
  },
  again: { move: 'Foot behind again.', hold: null, release: null },
  easierAgain: { move: 'Foot behind again.', hold: null, release: null },
  aka: [
    'side lying thigh stretch',
    'side lying quad stretch',
    'quad stretch',
    'thigh stretch',
    'foot behind you',
  ],
  feel: 'You may feel a light pull along the front of your thigh.',
  stop: 'Stop if your knee hurts, your back pinches, or a muscle cramps.',
};
