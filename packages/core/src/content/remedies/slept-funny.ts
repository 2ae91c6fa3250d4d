import type { Remedy } from '../../model/remedy.js';

export const sleptFunny = {
  id: 'slept-funny',
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'basics-five',
  grade: 'C',
  sources: ['nhs-back-pain', 'cary-2019'],
} as const satisfies Remedy;
