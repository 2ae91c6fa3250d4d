import type { Remedy } from '../../model/remedy.js';

export const readingInBed = {
  id: 'reading-in-bed',
  whether: 'yes',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'reclined-30',
  grade: 'C',
  sources: ['nhs-insomnia', 'mayo-sleep'],
} as const satisfies Remedy;
