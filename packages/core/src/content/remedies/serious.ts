import type { Remedy } from '../../model/remedy.js';

export const serious = {
  id: 'serious',
  answer: ['what', 'now'],
  cautions: ['help', 'chest', 'fever'],
  grade: 'C',
  sources: ['nhs-back-pain', 'csp-ces-2024'],
} as const satisfies Remedy;
