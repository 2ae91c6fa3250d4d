import type { Remedy } from '../../model/remedy.js';

export const caudaEquina = {
  id: 'cauda-equina',
  needsHelp: true,
  whether: 'not-known',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['rare'],
  grade: 'A',
  sources: ['csp-ces-2024', 'somerset-ces', 'nhs-back-pain'],
} as const satisfies Remedy;
