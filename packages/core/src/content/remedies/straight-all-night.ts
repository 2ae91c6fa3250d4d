import type { Remedy } from '../../model/remedy.js';

export const straightAllNight = {
  id: 'straight-all-night',
  whether: 'no',
  isBad: 'no',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
