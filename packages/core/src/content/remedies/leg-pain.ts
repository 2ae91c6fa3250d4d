import type { Remedy } from '../../model/remedy.js';

export const legPain = {
  id: 'leg-pain',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-sciatica'],
} as const satisfies Remedy;
