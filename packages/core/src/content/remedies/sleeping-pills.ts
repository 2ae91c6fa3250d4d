import type { Remedy } from '../../model/remedy.js';

export const sleepingPills = {
  id: 'sleeping-pills',
  whether: 'mostly-not',
  isBad: 'depends',
  whetherOf: ['may', 'helps', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: ['no-heat'],
  partOf: 'medication',
  insteadOf: { duration: 'sleeping-pills', which: 'sleeping-pills' },
  grade: 'A',
  sources: ['acp-insomnia-2016'],
} as const satisfies Remedy;
