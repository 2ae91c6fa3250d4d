import type { Remedy } from '../../model/remedy.js';

export const wedge = {
  id: 'wedge',
  answer: ['what', 'now'],
  cautions: [],
  partOf: 'pillow',
  offers: 'reclined-30',
  grade: 'B',
  sources: ['gerd-sleep'],
} as const satisfies Remedy;
