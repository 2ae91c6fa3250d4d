import type { Remedy } from '../../model/remedy.js';

export const oneSided = {
  id: 'one-sided',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: ['side'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-back-pain', 'nhs-sciatica'],
} as const satisfies Remedy;
