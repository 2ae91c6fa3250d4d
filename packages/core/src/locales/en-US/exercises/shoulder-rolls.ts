import type { CompleteLocale } from '../../completeLocale.js';

export const shoulderRolls: CompleteLocale['exercises']['shoulder-rolls'] = {
  name: 'shoulder rolls',
  lines: {
    name: 'Shoulder rolls.',
    start: 'Sit tall, hands in your lap.',
    'easy-circles': 'Slow circles backward.',
    lift: 'Lift your shoulders toward your ears.',
    'lift-a-little': 'Lift your shoulders only a little way.',
    'roll-back': 'Roll them back.',
    'let-drop': 'And let them drop.',
  },
  change: {},
  again: {
    move: ['Lift and back.', 'Around again.'],
    hold: null,
    release: ['And drop.', 'Let them drop.'],
  },
  easierAgain: {
    move: ['Lift and back.', 'Around again.'],
    hold: null,
    release: ['And drop.', 'Let them drop.'],
  },
  aka: ['shrug circles', 'shoulder circles'],
  feel: 'Your shoulders should feel warm and loose.',
  stop: 'Stop if you feel a sharp pain in a shoulder.',
};
