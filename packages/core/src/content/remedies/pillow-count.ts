import type { Remedy } from '../../model/remedy.js';

export const pillowCount = {
  id: 'pillow-count',
  whether: 'depends',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['pillow-review-2021', 'hse-neck-pain'],
} as const satisfies Remedy;
