import type { Remedy } from '../../model/remedy.js';

export const lifting = {
  id: 'lifting',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['bones'],
  offers: 'basics-five',
  grade: 'B',
  sources: ['saraceni-2020'],
} as const satisfies Remedy;
