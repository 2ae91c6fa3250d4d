import type { Remedy } from '../../model/remedy.js';

export const babyInside = {
  id: 'baby-inside',
  precaution: 'pregnant',
  whether: 'not-known',
  isBad: 'not-known',
  whetherOf: ['done', 'so', 'will', 'may', 'helps', 'normal'],
  answer: ['what', 'now'],
  cautions: ['less'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['safer-baby-side-sleep'],
} as const satisfies Remedy;
