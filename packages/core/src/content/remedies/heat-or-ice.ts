import type { Remedy } from '../../model/remedy.js';

export const heatOrIce = {
  id: 'heat-or-ice',
  whether: 'a-little',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['asleep'],
  offers: 'side-pillow-knees',
  insteadAt: { neck: 'heat-elsewhere', shoulder: 'heat-elsewhere' },
  grade: 'B',
  sources: ['french-2006', 'hse-neck-pain', 'nhs-back-pain'],
} as const satisfies Remedy;
