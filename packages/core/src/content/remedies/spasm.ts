import type { Remedy } from '../../model/remedy.js';

export const spasm = {
  id: 'spasm',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'spasm-rescue',
  insteadAt: { neck: 'stiff-neck', head: 'neck-headache' },
  grade: 'C',
  sources: ['common-practice', 'nhs-back-pain'],
} as const satisfies Remedy;
