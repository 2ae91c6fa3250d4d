import type { CompleteLocale } from '../../completeLocale.js';

export const shoulderRolls: CompleteLocale['exercises']['shoulder-rolls'] = {
  name: 'shoulder rolls',
  lines: {
    name: 'Shoulder rolls.',
    start: 'Sit tall, or propped on pillows.',
    'easy-circles': 'Make slow, easy circles.',
    lift: 'Lift your shoulders toward your ears.',
    'roll-back': 'Roll them back.',
    'let-drop': 'And let them drop.',
  },
  change: {},
  again: { move: 'Lift and back.', hold: 'Hold.', release: 'And drop.' },
  aka: ['shrug circles', 'shoulder circles'],
  feel: 'Your shoulders should feel warm and loose.',
  easier: 'Make the circles smaller, or roll one shoulder at a time.',
  stop: 'Stop if you feel a sharp pain in a shoulder.',
};
