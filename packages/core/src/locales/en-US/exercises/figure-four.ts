import type { CompleteLocale } from '../../completeLocale.js';

export const figureFour: CompleteLocale['exercises']['figure-four'] = {
  name: 'ankle over knee stretch',
  lines: {
    name: 'Ankle over knee stretch.',
    start: 'Both knees bent, feet flat.',
    'ankle-on-thigh': 'Rest your {side} ankle on your {other} thigh, just above the knee.',
    'knee-drifts': 'Let your {side} knee drift away from you.',
    enough: 'If that is enough, stay there.',
    'for-more': 'For more, draw your {other} thigh in with both hands.',
    'hold-there': 'Hold there.',
    'breathe-low': 'Breathe low and slow.',
    'foot-down': 'And ease your {side} foot back down.',
  },
  change: {
    'ankle-on-other-thigh': 'Now rest your {side} ankle on your {other} thigh.',
    'knee-drifts-too': 'Let your {side} knee drift away.',
    'hold-there': 'Hold there.',
  },
  again: { move: 'And in.', hold: 'Hold.', release: 'And ease.' },
  aka: [
    'figure four',
    'supine piriformis stretch',
    'piriformis stretch',
    'reclined pigeon',
    'number four stretch',
  ],
  feel: 'You feel a deep stretch in the buttock of the crossed leg.',
  easier: 'Keep your other foot on the bed, and leave out the pull.',
  stop: 'Stop if your knee hurts, your groin pinches or your leg tingles.',
};
