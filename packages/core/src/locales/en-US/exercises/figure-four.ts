import type { CompleteLocale } from '../../completeLocale.js';

export const figureFour: CompleteLocale['exercises']['figure-four'] = {
  name: 'ankle over knee stretch',
  lines: {
    name: 'Ankle over knee stretch.',
    start: 'Both knees bent, feet flat.',
    'ankle-on-thigh': 'Rest your {side} ankle on your {other} thigh, close to the knee.',
    'ankle-on-shin': 'Rest your {side} ankle on your {other} shin, well below the knee.',
    'knee-drifts': 'Let your {side} knee drift away from you.',
    'knee-hangs': 'Let your {side} knee hang. No pushing.',
    'hold-there': 'Hold there.',
    'breathe-low': 'Breathe low and slow.',
    'foot-down': 'And lift your {side} foot off, back to the bed.',
  },
  change: {
    'ankle-on-other-thigh': 'Now rest your {side} ankle on your {other} thigh.',
    'ankle-on-other-shin': 'Now rest your {side} ankle on your {other} shin.',
    'knee-drifts-too': 'Let your {side} knee drift away.',
    'knee-hangs-too': 'Let your {side} knee hang.',
    'hold-there': 'Hold there.',
  },
  again: { move: 'And away.', hold: null, release: null },
  easierAgain: { move: 'And away.', hold: null, release: null },
  aka: [
    'figure four',
    'supine piriformis stretch',
    'piriformis stretch',
    'reclined pigeon',
    'number four stretch',
  ],
  feel: 'You may feel a deep stretch in the buttock of the crossed leg.',
  stop: 'Stop if your knee or groin hurts, or your leg tingles.',
};
