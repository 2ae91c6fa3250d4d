import type { Remedy } from '../../model/remedy.js';

export const weight = {
  id: 'weight',
  answer: ['what', 'now'],
  cautions: ['lost'],
  grade: 'C',
  sources: ['who-2023'],
} as const satisfies Remedy;
