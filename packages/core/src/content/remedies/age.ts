import type { Remedy } from '../../model/remedy.js';

export const age = {
  id: 'age',
  whether: 'mostly-not',
  isBad: 'mostly-not',
  whetherOf: ['so', 'need', 'will'],
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  grade: 'A',
  sources: ['who-2023', 'csp-myths'],
} as const satisfies Remedy;
