import type { Remedy } from '../../model/remedy.js';

export const iceMinutes = {
  id: 'ice-minutes',
  partOf: 'ice',
  timing: { useMinutes: 5 },
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['skin'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['hse-neck-pain'],
} as const satisfies Remedy;
