import type { Remedy } from '../../model/remedy.js';

export const flying = {
  id: 'flying',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['calf'],
  offers: 'basics-five',
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
