import type { CompleteLocale } from '../../completeLocale.js';

export const sitToStand: CompleteLocale['exercises']['sit-to-stand'] = {
  name: 'sit to stand',
  lines: {
    name: 'Standing up from a seat.',
    start: 'Stand in front of a chair that cannot roll.',
    'seat-behind': 'Feel the seat behind your legs.',
    'high-seat': 'A higher seat is easier.',
    'use-hands': 'Use your hands if you need to.',
    'sit-down': 'Sit down slowly.',
    'sit-down-high': 'Sit down slowly, hands first.',
    'nose-over-toes': 'Now lean forward, nose over toes.',
    'stand-up': 'And stand up slowly.',
  },
  change: {},
  again: {
    move: ['And sit.', 'Sit down.', 'Slowly sit.'],
    hold: null,
    release: ['And stand.', 'Stand up.', 'Push up to stand again.'],
  },
  easierAgain: {
    move: ['And sit.', 'Sit down.', 'Slowly sit.'],
    hold: null,
    release: ['And stand.', 'Stand up.', 'Push up to stand again.'],
  },
  aka: ['chair rise', 'chair stand', 'sit and stand'],
  feel: 'You may feel your thighs and buttocks working.',
  stop: 'Stop if you feel dizzy or your knees hurt.',
};
