import type { CompleteLocale } from '../../completeLocale.js';

export const hamstringStrap: CompleteLocale['exercises']['hamstring-strap'] = {
  name: 'back of thigh stretch with a towel',
  lines: {
    name: 'Back of thigh stretch with a towel.',
    start: 'On your back, {other} knee bent.',
    'loop-towel': 'Loop a towel behind your {side} thigh.',
    'thigh-up': 'Draw your {side} thigh up toward you.',
    straighten: 'Slowly straighten your {side} knee until you feel a light pull.',
    'knee-soft': 'Keep your {side} knee a little soft.',
    'hold-there': 'Hold there.',
    'breathe-out': 'Breathe out slowly.',
    'bend-knee': 'And bend your {side} knee.',
    'foot-down': 'Lower your {side} foot.',
  },
  change: {
    'towel-over': 'Move the towel behind your {side} thigh.',
    'other-thigh-up': 'Draw your {side} thigh up.',
    'straighten-lightly': 'Straighten to a light pull.',
    'hold-there': 'Hold there.',
  },
  again: { move: 'Up, and straighten.', hold: 'Hold.', release: 'And lower.' },
  aka: ['hamstring stretch', 'hamstring with a towel', 'supine hamstring stretch', 'towel stretch'],
  feel: 'You feel it in the back of your thigh. Not behind the knee, and not in the foot.',
  easier: 'Keep your knee more bent and your thigh a little lower.',
  stop: 'Stop if your leg tingles or feels electric.',
};
