import type { CompleteLocale } from '../../completeLocale.js';

export const chinTuck: CompleteLocale['exercises']['chin-tuck'] = {
  name: 'lying nod',
  lines: {
    name: 'Lying nod.',
    start: 'On your back, head on one pillow.',
    'head-heavy': 'Your head stays heavy on the pillow.',
    nod: 'Make a small, slow nod.',
    'neck-long': 'Feel the back of your neck get long.',
    'stay-soft': 'Hold. Stay soft.',
    'let-go': 'And let the nod go.',
  },
  change: {},
  again: { move: 'And nod.', hold: 'Hold.', release: 'Let go.' },
  aka: ['chin tuck', 'lying chin nod', 'chin nod', 'deep neck flexor nod'],
  feel: 'You feel the back of your neck get long.',
  easier: 'Make the nod half as big.',
  stop: 'Stop if your arm or jaw hurts, or you feel dizzy.',
};
