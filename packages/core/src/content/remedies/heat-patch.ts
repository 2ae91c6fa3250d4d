import type { Remedy } from '../../model/remedy.js';

export const heatPatch = {
  id: 'heat-patch',
  whether: 'a-little',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['numb'],
  offers: 'basics-five',
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'B',
  sources: ['french-2006', 'fda-heating-pads'],
} as const satisfies Remedy;
