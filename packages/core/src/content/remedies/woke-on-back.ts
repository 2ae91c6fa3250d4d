import type { Remedy } from '../../model/remedy.js';

export const wokeOnBack = {
  id: 'woke-on-back',
  whether: 'rarely',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['less'],
  offers: 'side-pillow-knees',
  whetherOf: ['done', 'so'],
  grade: 'C',
  sources: ['safer-baby-side-sleep', 'nz-sleep-on-side'],
} as const satisfies Remedy;
