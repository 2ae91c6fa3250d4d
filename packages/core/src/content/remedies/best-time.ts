import type { Remedy } from '../../model/remedy.js';

export const bestTime = {
  id: 'best-time',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'evening-wind-down',
  grade: 'C',
  sources: ['nhs-insomnia', 'snook-1998'],
} as const satisfies Remedy;
