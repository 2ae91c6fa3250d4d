import type { Remedy } from '../../model/remedy.js';

export const brace = {
  id: 'brace',
  answer: ['what', 'now'],
  cautions: ['surgeon'],
  grade: 'A',
  sources: ['who-2023', 'nice-ng59'],
} as const satisfies Remedy;
