import type { CompleteLocale } from '../../completeLocale.js';

export const kneeRolls: CompleteLocale['exercises']['knee-rolls'] = {
  name: 'knee rolls',
  lines: {
    name: 'Knee rolls.',
    start: 'On your back, knees bent and together.',
    'arms-out': 'Rest your arms out a little, palms down.',
    sway: 'Let both knees sway a little to the {side}.',
    'sway-tiny': 'Let both knees sway just an inch or two to the {side}.',
    pause: 'Pause there.',
    'back-to-middle': 'And bring them back to the middle.',
  },
  change: {
    'sway-other-way': 'Let them sway to the {side}.',
    'and-back': 'And back.',
  },
  again: {
    move: '{side:first}, gently.',
    hold: null,
    release: ['To the middle.', 'Back to the middle.'],
  },
  easierAgain: {
    move: '{side:first}, gently.',
    hold: null,
    release: ['To the middle.', 'Back to the middle.'],
  },
  aka: ['lower trunk rotation', 'windshield wipers', 'windscreen wipers'],
  feel: 'You may feel a gentle pull in your waist and low back.',
  stop: 'Stop if your back catches or a leg tingles.',
};
