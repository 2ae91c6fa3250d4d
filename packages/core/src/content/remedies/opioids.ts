import type { Remedy } from '../../model/remedy.js';

export const opioids = {
  id: 'opioids',
  whether: 'mostly-not',
  isBad: 'yes',
  answer: ['what', 'now'],
  cautions: ['too-much'],
  offers: 'side-pillow-knees',
  partOf: 'medication',
  grade: 'A',
  sources: ['nice-ng59', 'acp-2017', 'who-2023'],
} as const satisfies Remedy;
