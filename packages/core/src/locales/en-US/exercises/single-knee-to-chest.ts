import type { CompleteLocale } from '../../completeLocale.js';

export const singleKneeToChest: CompleteLocale['exercises']['single-knee-to-chest'] = {
  name: 'one knee to chest',
  lines: {
    name: 'One knee to chest.',
    start: 'On your back, both knees bent, feet flat.',
    'knee-in': 'Bring your {side} knee toward you.',
    'hands-behind-thigh': 'Wrap both hands behind your {side} thigh.',
    'as-far-as-good': 'Let it come only as far as feels good.',
    'rest-there': 'Rest there.',
    'back-softens': 'Let your low back soften.',
    'foot-down': 'And lower your {side} foot slowly.',
  },
  change: {
    'other-knee-in': 'Now bring your {side} knee toward you.',
    'hands-again': 'Both hands behind your {side} thigh.',
    'rest-there': 'Rest there.',
  },
  again: { move: 'And in.', hold: 'Rest.', release: 'And lower.' },
  aka: ['single knee to chest', 'knee to chest', 'single knee hug'],
  feel: 'You feel an easy stretch in your buttock and low back.',
  easier: 'Leave your foot on the bed and just slide your heel toward you.',
  stop: 'Stop if your groin pinches, or your leg hurts or tingles more.',
};
