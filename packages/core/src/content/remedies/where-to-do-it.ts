import type { Remedy } from '../../model/remedy.js';

export const whereToDoIt = {
  id: 'where-to-do-it',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  disagreements: ['bed-or-floor'],
  grade: 'D',
  sources: ['common-practice'],
} as const satisfies Remedy;
