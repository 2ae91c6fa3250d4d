import type { Remedy } from '../../model/remedy.js';

export const acupuncture = {
  id: 'acupuncture',
  answer: ['what', 'now'],
  cautions: ['tell'],
  grade: 'D',
  sources: ['who-2023', 'nice-ng59', 'acp-2017'],
} as const satisfies Remedy;
