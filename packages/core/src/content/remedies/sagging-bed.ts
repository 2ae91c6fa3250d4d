import type { Remedy } from '../../model/remedy.js';

export const saggingBed = {
  id: 'sagging-bed',
  answer: ['what', 'now'],
  cautions: ['no-hurry'],
  partOf: 'mattress',
  grade: 'B',
  sources: ['jacobson-2009'],
} as const satisfies Remedy;
