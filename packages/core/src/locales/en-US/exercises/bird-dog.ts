import type { CompleteLocale } from '../../completeLocale.js';

export const birdDog: CompleteLocale['exercises']['bird-dog'] = {
  name: 'opposite arm and leg',
  lines: {
    name: 'Opposite arm and leg.',
    start: 'On hands and knees, back level.',
    'belly-in': 'Draw your belly in gently.',
    'leg-back': 'Slide your {side} leg back.',
    'leg-level': 'Lift it level, if your back stays still.',
    'arm-forward': 'If you are steady, reach your {other} arm forward.',
    hold: 'Hold. Keep breathing.',
    'bring-back': 'And bring them back down.',
  },
  change: {
    'other-leg-back': 'Now slide your {side} leg back and up.',
    'other-arm-forward': 'If you are steady, reach your {other} arm forward.',
    'and-down': 'And back down.',
  },
  again: { move: 'Now {side} leg.', hold: 'Hold.', release: 'And down.' },
  aka: ['bird dog', 'alternate arm and leg'],
  feel: 'You should feel the middle of your body working to stay still.',
  easier: 'Leave your arm down. Only slide your leg back, toes on the bed.',
  stop: 'Stop if your back sags or pinches.',
};
