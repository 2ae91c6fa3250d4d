import type { Remedy } from '../../model/remedy.js';

export const wakingAtNight = {
  id: 'waking-at-night',
  whether: 'yes',
  isBad: 'mostly-not',
  whetherOf: ['so', 'normal'],
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['nhs-insomnia'],
} as const satisfies Remedy;
