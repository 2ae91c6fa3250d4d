import type { Remedy } from '../../model/remedy.js';

export const opioids = {
  id: 'opioids',
  whether: 'mostly-not',
  isBad: 'yes',
  whetherOf: ['may', 'helps', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: ['too-much'],
  partOf: 'medication',
  insteadOf: { duration: 'opioids', which: 'opioids' },
  grade: 'A',
  sources: ['nice-ng59', 'acp-2017', 'who-2023'],
} as const satisfies Remedy;
