import type { Remedy } from '../../model/remedy.js';

export const ice = {
  id: 'ice',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['skin'],
  offers: 'side-pillow-knees',
  insteadAt: { neck: 'heat-elsewhere', shoulder: 'heat-elsewhere' },
  grade: 'C',
  sources: ['french-2006', 'nhs-back-pain'],
} as const satisfies Remedy;
