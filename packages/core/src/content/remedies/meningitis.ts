import type { Remedy } from '../../model/remedy.js';

export const meningitis = {
  id: 'meningitis',
  needsHelp: true,
  whether: 'not-known',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['rash'],
  grade: 'C',
  sources: ['hackney-meningitis'],
} as const satisfies Remedy;
