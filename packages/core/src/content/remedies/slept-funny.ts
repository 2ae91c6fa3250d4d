import type { Remedy } from '../../model/remedy.js';

export const sleptFunny = {
  id: 'slept-funny',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['weeks'],
  offers: 'basics-five',
  insteadAt: { neck: 'stiff-neck', head: 'neck-headache' },
  grade: 'C',
  sources: ['hse-neck-pain', 'nhs-back-pain'],
} as const satisfies Remedy;
