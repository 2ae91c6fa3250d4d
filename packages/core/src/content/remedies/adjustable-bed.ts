import type { Remedy } from '../../model/remedy.js';

export const adjustableBed = {
  id: 'adjustable-bed',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'reclined-30',
  grade: 'B',
  sources: ['gerd-sleep'],
} as const satisfies Remedy;
