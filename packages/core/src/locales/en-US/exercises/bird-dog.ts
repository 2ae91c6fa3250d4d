import type { CompleteLocale } from '../../completeLocale.js';

export const birdDog: CompleteLocale['exercises']['bird-dog'] = {
  name: 'opposite arm and leg',
  lines: {
    name: 'Opposite arm and leg.',
    start: 'On hands and knees, back level.',
    'leg-back': 'Slide your {side} leg straight back.',
    'toes-stay': 'Your toes stay down.',
    'leg-level': 'Lift it level, if your back stays still.',
    'arm-forward': 'If you are steady, reach your {other} arm forward.',
    hold: 'Hold. Keep breathing.',
    'arm-down': 'And your {other} hand back down.',
    'slide-in': 'And slide your {side} leg back in.',
  },
  change: {
    'other-leg-back': 'Now slide your {side} leg back.',
    'other-leg-level': 'Lift it level too.',
    'other-arm-forward': 'Reach your {other} arm forward.',
    'other-arm-down': 'And your {other} hand down.',
    'other-slide-in': 'And slide your {side} leg in.',
  },
  again: {
    move: [
      'Now {side} leg, {other} arm.',
      '{side:first} leg, {other} arm.',
      'And {side} leg, {other} arm.',
    ],
    hold: ['Stay level.', 'Keep still.'],
    release: ['Both back in.', 'Hand and leg in.'],
  },
  easierAgain: {
    move: ['Now {side} leg.', '{side:first} leg again.', 'And the {side} leg.'],
    hold: ['Stay level.', 'Keep still.'],
    release: ['Leg back in.', 'Leg slides in.'],
  },
  aka: ['bird dog', 'alternate arm and leg'],
  feel: 'You may feel the middle of your body working to stay still.',
  stop: 'Stop if your back sags or pinches.',
};
