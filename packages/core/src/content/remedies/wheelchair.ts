import type { Remedy } from '../../model/remedy.js';

export const wheelchair = {
  id: 'wheelchair',
  whether: 'rarely',
  isBad: 'rarely',
  whetherOf: ['so', 'will'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['csp-myths', 'nhs-back-pain'],
} as const satisfies Remedy;
