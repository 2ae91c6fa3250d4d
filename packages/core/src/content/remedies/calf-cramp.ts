import type { Remedy } from '../../model/remedy.js';

export const calfCramp = {
  id: 'calf-cramp',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['calf'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['nhs-inform-cramps'],
} as const satisfies Remedy;
