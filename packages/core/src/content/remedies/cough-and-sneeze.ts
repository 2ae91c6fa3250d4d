import type { Remedy } from '../../model/remedy.js';

export const coughAndSneeze = {
  id: 'cough-and-sneeze',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
