import type { Remedy } from '../../model/remedy.js';

export const wedge = {
  id: 'wedge',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'reclined-30',
  partOf: 'pillow',
  grade: 'B',
  sources: ['gerd-sleep'],
} as const satisfies Remedy;
