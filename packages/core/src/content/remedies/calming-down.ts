import type { Remedy } from '../../model/remedy.js';

export const calmingDown = {
  id: 'calming-down',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['low'],
  offers: 'ten-breaths',
  grade: 'B',
  sources: ['slow-breathing-2020', 'nhs-insomnia'],
} as const satisfies Remedy;
