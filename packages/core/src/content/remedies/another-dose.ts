import type { Remedy } from '../../model/remedy.js';

export const anotherDose = {
  id: 'another-dose',
  partOf: 'medication',
  whether: 'no',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  insteadOf: { amount: 'another-dose', which: 'another-dose', duration: 'another-dose' },
  grade: 'C',
  sources: ['fda-opioid-label', 'hse-paracetamol'],
} as const satisfies Remedy;
