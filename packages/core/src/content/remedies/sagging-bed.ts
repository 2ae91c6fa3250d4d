import type { Remedy } from '../../model/remedy.js';

export const saggingBed = {
  id: 'sagging-bed',
  whether: 'perhaps',
  isBad: 'perhaps',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  partOf: 'mattress',
  grade: 'B',
  sources: ['jacobson-2009'],
} as const satisfies Remedy;
