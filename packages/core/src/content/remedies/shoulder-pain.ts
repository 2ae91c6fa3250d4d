import type { Remedy } from '../../model/remedy.js';

export const shoulderPain = {
  id: 'shoulder-pain',
  whether: 'perhaps',
  isBad: 'mostly-not',
  whetherOf: ['so', 'helps', 'normal'],
  answer: ['what', 'now'],
  cautions: ['lift'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['leicester-shoulder'],
} as const satisfies Remedy;
