import type { Remedy } from '../../model/remedy.js';

export const acupuncture = {
  id: 'acupuncture',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['tell'],
  offers: 'ten-breaths',
  grade: 'D',
  sources: ['who-2023', 'nice-ng59', 'acp-2017'],
} as const satisfies Remedy;
