import type { CompleteLocale } from '../../completeLocale.js';

export const doubleKneeToChest: CompleteLocale['exercises']['double-knee-to-chest'] = {
  name: 'both knees to chest',
  lines: {
    name: 'Two-knee stretch.',
    start: 'On your back, knees bent, feet flat.',
    'right-knee-up': 'Bring your right knee up.',
    'left-knee-up': 'Bring your left knee up to join it.',
    'hands-behind-thighs': 'Hold behind both thighs.',
    'as-far-as-easy': 'Only as far as feels easy.',
    'right-knee-half': 'Bring your right knee up, only halfway.',
    'left-knee-half': 'Bring your left knee up, only halfway.',
    'hands-on-knees': 'Rest your hands on your knees. No pulling.',
    'rest-there': 'Rest like that.',
    'back-softens': 'Let your low back soften into the bed.',
    'hands-off': 'Take your hands away.',
    'right-foot-down': 'And lower your right foot.',
    'left-foot-down': 'Now lower your left foot.',
  },
  change: {},
  again: { move: 'Both knees in.', hold: null, release: 'Each foot down.' },
  easierAgain: { move: 'Both knees in.', hold: null, release: 'Each foot down.' },
  aka: ['double knee to chest', 'knees to chest', 'knee hug', 'tuck'],
  feel: 'You may feel your low back widen and spread on the bed.',
  stop: 'Stop if your groin pinches, or a leg hurts or tingles more.',
};
