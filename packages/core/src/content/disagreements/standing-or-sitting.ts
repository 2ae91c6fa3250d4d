import type { Disagreement } from '../../model/disagreement.js';

export const standingOrSitting = {
  id: 'standing-or-sitting',
  row: 'c-25',
  seeds: ['s2-standing-reduces-risk', 's2-breaks-from-sitting'],
  whether: 'mostly-not',
  offers: 'desk-two',
  grade: 'A',
  sources: ['standing-desks', 'sit-stand-review'],
} as const satisfies Disagreement;
