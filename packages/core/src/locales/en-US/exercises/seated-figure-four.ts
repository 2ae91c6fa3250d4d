import type { CompleteLocale } from '../../completeLocale.js';

export const seatedFigureFour: CompleteLocale['exercises']['seated-figure-four'] = {
  name: 'sitting ankle over knee stretch',
  lines: {
    name: 'Sitting ankle over knee stretch.',
    start: 'Sit on a firm chair or bed edge, feet flat.',
    'ankle-on-thigh': 'Rest your {side} ankle on your {other} thigh, close to the knee.',
    'ankle-on-shin': 'Rest your {side} ankle on your {other} shin.',
    'sit-tall': 'Sit tall.',
    enough: 'If that is enough, stay there.',
    'for-more': 'For more, lean forward a little from your hips.',
    'hold-there': 'Hold just there.',
    'breathe-out': 'Breathe out slowly.',
    'sit-up': 'Sit up again.',
    'foot-down': 'And put your {side} foot back down.',
  },
  change: {
    'ankle-on-other-thigh': 'Now rest your {side} ankle on your {other} thigh.',
    'ankle-on-other-shin': 'Now rest your {side} ankle on your {other} shin.',
    'tall-or-lean': 'Sit tall, or lean forward a little.',
  },
  again: { move: 'And lean.', hold: null, release: null },
  easierAgain: { move: 'And grow taller.', hold: null, release: null },
  aka: ['seated figure four', 'chair piriformis stretch', 'seated piriformis stretch'],
  feel: 'You may feel a stretch in the buttock of the raised leg.',
  stop: 'Stop if your knee or your groin hurts.',
};
