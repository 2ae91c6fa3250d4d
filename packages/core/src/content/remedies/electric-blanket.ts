import type { Remedy } from '../../model/remedy.js';

export const electricBlanket = {
  id: 'electric-blanket',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['asleep'],
  offers: 'side-pillow-knees',
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'C',
  sources: ['fda-heating-pads'],
} as const satisfies Remedy;
