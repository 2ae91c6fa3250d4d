import type { Remedy } from '../../model/remedy.js';

export const opioids = {
  id: 'opioids',
  answer: ['what', 'now'],
  cautions: ['stop', 'no-heat', 'too-much'],
  partOf: 'medication',
  grade: 'A',
  sources: ['nice-ng59', 'acp-2017', 'who-2023'],
} as const satisfies Remedy;
