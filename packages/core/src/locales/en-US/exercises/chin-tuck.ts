import type { CompleteLocale } from '../../completeLocale.js';

export const chinTuck: CompleteLocale['exercises']['chin-tuck'] = {
  name: 'lying nod',
  lines: {
    name: 'Small head nod.',
    start: 'On your back, head on your pillow.',
    'head-heavy': 'Your head stays heavy on the pillow.',
    nod: 'Tip your chin down a little, slowly.',
    'nod-less': 'Tip your chin down half as far, slowly.',
    'neck-long': 'Feel the back of your neck get long.',
    'stay-soft': 'Stay soft. Keep breathing.',
    'let-go': 'And let your chin come back up.',
  },
  change: {},
  again: {
    move: ['Chin down.', 'Gently down.'],
    hold: ['Stay soft.', 'Chin stays in.'],
    release: ['And back up.', 'And ease up.'],
  },
  easierAgain: {
    move: ['Chin down.', 'Gently down.'],
    hold: ['Stay soft.', 'Chin stays in.'],
    release: ['And back up.', 'And ease up.'],
  },
  aka: ['chin tuck', 'lying chin nod', 'chin nod', 'deep neck flexor nod'],
  feel: 'You may feel the back of your neck get long.',
  stop: 'Stop if your arm or jaw hurts, or you feel dizzy.',
};
