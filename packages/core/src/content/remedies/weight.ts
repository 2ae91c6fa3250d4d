import type { Remedy } from '../../model/remedy.js';

export const weight = {
  id: 'weight',
  whether: 'in-part',
  isBad: 'in-part',
  answer: ['what', 'now'],
  cautions: ['lost'],
  offers: 'basics-five',
  grade: 'C',
  sources: ['who-2023'],
} as const satisfies Remedy;
