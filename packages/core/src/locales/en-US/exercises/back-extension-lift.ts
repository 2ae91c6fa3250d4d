import type { CompleteLocale } from '../../completeLocale.js';

export const backExtensionLift: CompleteLocale['exercises']['back-extension-lift'] = {
  name: 'small back lift',
  lines: {
    name: 'Small back lift.',
    start: 'On your front, arms by your sides.',
    pillow: 'A pillow under your hips.',
    'look-down': 'Keep looking down.',
    fingertips: 'Reach your fingertips toward your feet.',
    lift: 'Lift your breastbone a little.',
    hold: 'Hold. Keep breathing.',
    lower: 'And lower slowly.',
  },
  change: {},
  again: { move: 'And lift.', hold: 'Hold.', release: 'And lower.' },
  aka: ['back extension', 'back extension lift', 'locust'],
  feel: 'You should feel your back muscles working, the same on both sides.',
  easier: 'Lift only your head and your shoulder blades.',
  stop: 'Lower down if your back or a leg hurts, or you hold your breath.',
};
