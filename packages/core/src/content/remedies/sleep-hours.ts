import type { Remedy } from '../../model/remedy.js';

export const sleepHours = {
  id: 'sleep-hours',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'breathing-to-sleep',
  grade: 'C',
  sources: ['nhs-insomnia'],
} as const satisfies Remedy;
