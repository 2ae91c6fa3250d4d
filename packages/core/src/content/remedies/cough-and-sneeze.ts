import type { Remedy } from '../../model/remedy.js';

export const coughAndSneeze = {
  id: 'cough-and-sneeze',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
