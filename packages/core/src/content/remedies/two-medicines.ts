import type { Remedy } from '../../model/remedy.js';

export const twoMedicines = {
  id: 'two-medicines',
  partOf: 'medication',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  insteadOf: { which: 'two-medicines' },
  grade: 'C',
  sources: ['fda-two-in-one', 'hse-paracetamol'],
} as const satisfies Remedy;
