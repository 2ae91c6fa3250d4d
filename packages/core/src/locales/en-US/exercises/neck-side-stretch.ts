import type { CompleteLocale } from '../../completeLocale.js';

export const neckSideStretch: CompleteLocale['exercises']['neck-side-stretch'] = {
  name: 'neck side stretch',
  lines: {
    name: 'Neck side stretch.',
    start: 'Sit tall on the edge of the bed, feet flat.',
    'hands-in-lap': 'Rest your hands in your lap.',
    'ear-drifts': 'Let your {other} ear drift toward your {other} shoulder.',
    'ear-drifts-little': 'Let your {other} ear tip only a little way down.',
    'hold-there': 'Hold it gently.',
    'shoulder-drops': 'Let your {side} shoulder drop.',
    'head-up': 'And bring your head back up.',
  },
  change: {
    'ear-drifts-too': 'Now let your {other} ear drift down.',
    'ear-tips-too': 'Now let your {other} ear tip a little way down.',
  },
  again: { move: 'Ear down.', hold: null, release: 'Head up.' },
  easierAgain: { move: 'Ear down.', hold: null, release: 'Head up.' },
  aka: ['upper trapezius stretch', 'neck stretch', 'ear to shoulder'],
  feel: 'You may feel a light pull down the side of your neck.',
  stop: 'Stop if your arm tingles or you feel dizzy.',
};
