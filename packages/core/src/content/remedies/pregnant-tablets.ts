import type { Remedy } from '../../model/remedy.js';

export const pregnantTablets = {
  id: 'pregnant-tablets',
  partOf: 'medication',
  whether: 'ask-first',
  isBad: 'ask-first',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  insteadOf: { which: 'pregnant-tablets' },
  grade: 'C',
  sources: ['hse-paracetamol', 'fda-two-in-one'],
} as const satisfies Remedy;
