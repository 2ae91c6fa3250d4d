import type { Remedy } from '../../model/remedy.js';

export const smoking = {
  id: 'smoking',
  whether: 'perhaps',
  isBad: 'perhaps',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  grade: 'B',
  sources: ['shiri-2010', 'nhs-insomnia'],
} as const satisfies Remedy;
