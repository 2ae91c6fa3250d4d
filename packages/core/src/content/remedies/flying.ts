import type { Remedy } from '../../model/remedy.js';

export const flying = {
  id: 'flying',
  answer: ['what', 'now'],
  cautions: ['calf'],
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
