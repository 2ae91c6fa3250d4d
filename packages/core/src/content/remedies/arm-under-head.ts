import type { Remedy } from '../../model/remedy.js';

export const armUnderHead = {
  id: 'arm-under-head',
  whether: 'better-not',
  answer: ['what', 'now'],
  cautions: ['numb'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
