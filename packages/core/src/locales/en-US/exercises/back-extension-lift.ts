import type { CompleteLocale } from '../../completeLocale.js';

export const backExtensionLift: CompleteLocale['exercises']['back-extension-lift'] = {
  name: 'small back lift',
  lines: {
    name: 'Small back lift.',
    start: 'On your front, arms by your sides.',
    'look-down': 'Keep your nose pointing down.',
    fingertips: 'Reach your fingertips toward your feet.',
    lift: 'Breathe out, and lift your breastbone a little.',
    'lift-head': 'Lift only your head and your shoulder blades.',
    hold: 'Hold. Keep breathing.',
    lower: 'And lower slowly.',
  },
  change: {},
  again: {
    move: ['Breathe out, rise.', 'And rise.'],
    hold: ['Stay long.', 'Keep long.'],
    release: ['Lower down.', 'And sink.'],
  },
  easierAgain: {
    move: ['Breathe out, rise.', 'And rise.'],
    hold: ['Stay long.', 'Keep long.'],
    release: ['Lower down.', 'And sink.'],
  },
  aka: ['back extension', 'back extension lift', 'locust'],
  feel: 'You may feel your back muscles working, the same on both sides.',
  stop: 'Lower down if your back or a leg hurts, or you hold your breath.',
};
