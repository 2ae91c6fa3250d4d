import type { Remedy } from '../../model/remedy.js';

export const spineInfection = {
  id: 'spine-infection',
  needsHelp: true,
  whether: 'not-known',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['now'],
  grade: 'C',
  sources: ['nhs-back-pain', 'g-care-red-flags'],
} as const satisfies Remedy;
