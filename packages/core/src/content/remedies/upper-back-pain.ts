import type { Remedy } from '../../model/remedy.js';

export const upperBackPain = {
  id: 'upper-back-pain',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['chest'],
  offers: 'upper-back-relief',
  disagreements: ['upper-back-rarely-serious'],
  grade: 'C',
  sources: ['physiopedia-thoracic'],
} as const satisfies Remedy;
