import type { Remedy } from '../../model/remedy.js';

export const paracetamolTwice = {
  id: 'paracetamol-twice',
  partOf: 'medication',
  whether: 'no',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  insteadOf: { amount: 'paracetamol-twice', which: 'paracetamol-twice' },
  grade: 'C',
  sources: ['hse-paracetamol'],
} as const satisfies Remedy;
