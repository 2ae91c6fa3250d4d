import type { Remedy } from '../../model/remedy.js';

export const heatElsewhere = {
  id: 'heat-elsewhere',
  whether: 'a-little',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['asleep'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['hse-neck-pain', 'leicester-shoulder'],
} as const satisfies Remedy;
