import type { CompleteLocale } from '../../completeLocale.js';

export const hamstringStrap: CompleteLocale['exercises']['hamstring-strap'] = {
  name: 'back of thigh stretch with a towel',
  lines: {
    name: 'Back of thigh stretch with a towel.',
    start: 'On your back, knees bent.',
    'thigh-up': 'Draw your {side} knee up toward you.',
    'loop-towel': 'Loop the towel behind your {side} thigh.',
    straighten: 'Slowly straighten your {side} knee until you feel a light pull.',
    'straighten-little': 'Straighten your {side} knee halfway. No pull yet.',
    'knee-soft': 'Keep your {side} knee a little soft.',
    'hold-there': 'Stay right there.',
    'breathe-out': 'Breathe out slowly.',
    'bend-knee': 'And bend your {side} knee.',
    'towel-off': 'Lay the towel up past your head.',
    'foot-down': 'Lower your {side} foot.',
  },
  change: {
    'other-thigh-up': 'Now draw your {side} knee up.',
    'towel-over': 'Loop the towel behind your {side} thigh.',
    'straighten-lightly': 'Straighten your {side} knee to a light pull.',
    'straighten-halfway': 'Straighten your {side} knee halfway.',
    'hold-there': 'Stay right there.',
  },
  again: { move: 'Straighten again.', hold: null, release: 'Leg down.' },
  easierAgain: { move: 'Straighten again.', hold: null, release: 'Leg down.' },
  aka: ['hamstring stretch', 'hamstring with a towel', 'supine hamstring stretch', 'towel stretch'],
  feel: 'You may feel it in the back of your thigh, not behind the knee.',
  stop: 'Stop if your leg tingles or feels electric.',
};
