import type { Remedy } from '../../model/remedy.js';

export const serious = {
  id: 'serious',
  whether: 'rarely',
  isBad: 'rarely',
  whetherOf: ['so', 'done'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['nhs-back-pain', 'csp-ces-2024'],
} as const satisfies Remedy;
