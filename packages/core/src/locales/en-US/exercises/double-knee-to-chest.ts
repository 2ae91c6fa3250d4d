import type { CompleteLocale } from '../../completeLocale.js';

export const doubleKneeToChest: CompleteLocale['exercises']['double-knee-to-chest'] = {
  name: 'both knees to chest',
  lines: {
    name: 'Both knees to chest.',
    start: 'On your back, knees bent, feet flat.',
    'right-knee-up': 'Bring your right knee up.',
    'left-knee-up': 'Then bring your left knee up.',
    'hands-behind-thighs': 'Wrap your hands behind your thighs.',
    'as-far-as-easy': 'Only as far as feels easy.',
    'rest-there': 'Rest there.',
    'back-softens': 'Let your low back soften into the bed.',
    'right-foot-down': 'And lower your right foot.',
    'left-foot-down': 'Then lower your left foot.',
  },
  change: {},
  again: { move: 'Both knees in.', hold: 'Rest.', release: 'Each foot down.' },
  aka: ['double knee to chest', 'knees to chest', 'knee hug', 'tuck'],
  feel: 'You feel your low back widen and spread on the bed.',
  easier: 'Rest your calves on a stack of pillows instead of holding your legs.',
  stop: 'Stop if your groin pinches, or a leg hurts or tingles more.',
};
