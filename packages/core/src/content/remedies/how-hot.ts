import type { Remedy } from '../../model/remedy.js';

export const howHot = {
  id: 'how-hot',
  answer: ['what', 'now'],
  cautions: ['asleep', 'numb'],
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'C',
  sources: ['fda-heating-pads', 'missouri-heat'],
} as const satisfies Remedy;
