import type { Remedy } from '../../model/remedy.js';

export const deepBreathing = {
  id: 'deep-breathing',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  disagreements: ['holding-the-breath'],
  grade: 'B',
  sources: ['slow-breathing-2020', 'slow-breathing-2019'],
} as const satisfies Remedy;
