import type { CompleteLocale } from '../../completeLocale.js';

export const neckSideStretch: CompleteLocale['exercises']['neck-side-stretch'] = {
  name: 'neck side stretch',
  lines: {
    name: 'Neck side stretch.',
    start: 'Sit tall on the edge of the bed, feet flat.',
    'hand-on-edge': 'Rest your {side} hand on the edge of the bed.',
    'hands-off': 'Hands off your head.',
    'ear-drifts': 'Let your {other} ear drift toward your {other} shoulder.',
    'hold-there': 'Hold there.',
    'shoulder-drops': 'Let your {side} shoulder drop.',
    'head-up': 'And bring your head back up.',
  },
  change: {
    'other-hand-on-edge': 'Now rest your {side} hand on the edge.',
    'ear-drifts-too': 'Let your {other} ear drift down.',
  },
  again: { move: 'And down.', hold: 'Hold.', release: 'And up.' },
  aka: ['upper trapezius stretch', 'neck stretch', 'ear to shoulder'],
  feel: 'You should feel a light pull down the side of your neck.',
  easier: 'Leave both hands in your lap, and tilt only a little.',
  stop: 'Stop if your arm tingles or you feel dizzy.',
};
