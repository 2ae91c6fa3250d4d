import type { Remedy } from '../../model/remedy.js';

export const heatOrIce = {
  id: 'heat-or-ice',
  answer: ['what', 'now'],
  cautions: ['asleep', 'skin'],
  grade: 'B',
  sources: ['french-2006', 'nhs-back-pain'],
} as const satisfies Remedy;
