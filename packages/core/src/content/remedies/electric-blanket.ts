import type { Remedy } from '../../model/remedy.js';

export const electricBlanket = {
  id: 'electric-blanket',
  answer: ['what', 'now'],
  cautions: ['asleep', 'numb'],
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'C',
  sources: ['fda-heating-pads'],
} as const satisfies Remedy;
