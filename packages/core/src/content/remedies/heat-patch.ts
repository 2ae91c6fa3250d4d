import type { Remedy } from '../../model/remedy.js';

export const heatPatch = {
  id: 'heat-patch',
  answer: ['what', 'now'],
  cautions: ['numb'],
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'B',
  sources: ['french-2006', 'fda-heating-pads'],
} as const satisfies Remedy;
