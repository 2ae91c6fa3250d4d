import type { CompleteLocale } from '../../completeLocale.js';

export const sideQuadStretch: CompleteLocale['exercises']['side-quad-stretch'] = {
  name: 'front of thigh stretch on your side',
  lines: {
    name: 'Front of thigh stretch on your side.',
    start: 'On your {other} side, head supported.',
    'knee-forward': 'Bend your {other} knee forward for balance.',
    'foot-behind': 'Bend your {side} knee, foot behind you.',
    'take-ankle': 'Take your {side} ankle, or just keep your knee bent.',
    'thigh-in-line': 'Bring your {side} thigh in line with your body.',
    flatten: 'Flatten your low back a little.',
    'hold-there': 'Hold there.',
    'feel-thigh': 'Feel it along the front of your {side} thigh.',
    'foot-down': 'And let your {side} foot go slowly.',
  },
  change: {
    'other-knee-forward': 'Bend your {other} knee forward.',
    'foot-behind-again': 'Bend your {side} knee, foot behind you.',
    'take-other-ankle': 'Take your {side} ankle, if you can reach it.',
    'thigh-in-line-again': 'Bring your {side} thigh in line with your body.',
  },
  again: { move: 'Foot behind again.', hold: 'Hold.', release: 'And let go.' },
  aka: [
    'side lying thigh stretch',
    'side lying quad stretch',
    'quad stretch',
    'thigh stretch',
    'foot behind you',
  ],
  feel: 'You should feel a light pull along the front of your thigh.',
  easier: 'Leave the ankle, and only bend your knee. A towel around the ankle helps you reach.',
  stop: 'Stop if your knee hurts, your back pinches, or a muscle cramps.',
};
