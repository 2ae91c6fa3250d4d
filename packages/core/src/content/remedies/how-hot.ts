import type { Remedy } from '../../model/remedy.js';

export const howHot = {
  id: 'how-hot',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['asleep'],
  offers: 'side-pillow-knees',
  partOf: 'heat',
  disagreements: ['heat-all-night'],
  grade: 'C',
  sources: ['fda-heating-pads', 'missouri-heat'],
} as const satisfies Remedy;
