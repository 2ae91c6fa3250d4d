import type { Remedy } from '../../model/remedy.js';

export const someMovementsHurt = {
  id: 'some-movements-hurt',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'basics-five',
  grade: 'C',
  sources: ['nhs-back-pain', 'csp-myths'],
} as const satisfies Remedy;
