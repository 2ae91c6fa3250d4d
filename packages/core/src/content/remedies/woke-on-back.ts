import type { Remedy } from '../../model/remedy.js';

export const wokeOnBack = {
  id: 'woke-on-back',
  whether: 'no',
  isBad: 'no',
  answer: ['what', 'now'],
  cautions: ['less'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['safer-baby-side-sleep', 'nz-sleep-on-side'],
} as const satisfies Remedy;
