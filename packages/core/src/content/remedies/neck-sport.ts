import type { Remedy } from '../../model/remedy.js';

export const neckSport = {
  id: 'neck-sport',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['arm'],
  offers: 'neck-turns',
  grade: 'C',
  sources: ['hse-neck-pain'],
} as const satisfies Remedy;
