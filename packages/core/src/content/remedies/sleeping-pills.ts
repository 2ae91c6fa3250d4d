import type { Remedy } from '../../model/remedy.js';

export const sleepingPills = {
  id: 'sleeping-pills',
  whether: 'mostly-not',
  isBad: 'depends',
  answer: ['what', 'now'],
  cautions: ['no-heat'],
  offers: 'breathing-to-sleep',
  partOf: 'medication',
  grade: 'A',
  sources: ['acp-insomnia-2016'],
} as const satisfies Remedy;
