import type { Remedy } from '../../model/remedy.js';

export const scan = {
  id: 'scan',
  answer: ['what', 'now'],
  cautions: ['help'],
  grade: 'A',
  sources: ['aafp-imaging', 'csp-myths'],
} as const satisfies Remedy;
