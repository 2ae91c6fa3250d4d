import type { Remedy } from '../../model/remedy.js';

export const heatMinutes = {
  id: 'heat-minutes',
  partOf: 'heat',
  timing: { useMinutes: 15 },
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['asleep'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['hse-neck-pain', 'fda-heating-pads'],
} as const satisfies Remedy;
