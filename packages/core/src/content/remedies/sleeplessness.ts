import type { Remedy } from '../../model/remedy.js';

export const sleeplessness = {
  id: 'sleeplessness',
  whether: 'depends',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['doctor'],
  offers: 'breathing-to-sleep',
  grade: 'A',
  sources: ['acp-insomnia-2016', 'nhs-insomnia'],
} as const satisfies Remedy;
