import type { CompleteLocale } from '../../completeLocale.js';

export const catCamel: CompleteLocale['exercises']['cat-camel'] = {
  name: 'round and dip on hands and knees',
  lines: {
    name: 'Easy back movement, on hands and knees.',
    start: 'Your hands under your shoulders.',
    'knees-under': 'Your knees under your hips.',
    small: 'Slowly. Small is fine.',
    round: 'Round your back up as you breathe out.',
    dip: 'And let it dip gently as you breathe in.',
    'rock-back': 'Rock your hips back an inch or two.',
    'rock-forward': 'And rock forward again.',
    level: 'Now let your back come level.',
  },
  change: {},
  again: {
    move: ['And round.', 'Breathe out, round.'],
    hold: null,
    release: ['And dip.', 'Breathe in, dip.'],
  },
  easierAgain: {
    move: ['Rock back.', 'Hips back.'],
    hold: null,
    release: ['And forward.', 'Rock forward.'],
  },
  aka: ['cat and camel', 'cat camel', 'cat cow', 'mad cat'],
  feel: 'You may feel your whole back move easily, up and down.',
  stop: 'Stop if a wrist or knee hurts, a leg tingles, or you get dizzy.',
};
