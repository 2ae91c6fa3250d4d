import type { Disagreement } from '../../model/disagreement.js';

export const postureOrManyCauses = {
  id: 'posture-or-many-causes',
  row: 'c-12',
  seeds: [
    's0-massage-alignment',
    's0-posture-number-one-cause',
    's0-chiropractor-posture',
    's1-cause-poor-posture',
    's2-enhance-posture-relieve',
    's2-cause-posture',
    's3-cause-posture',
  ],
  whether: 'mostly-not',
  offers: 'ten-breaths',
  grade: 'C',
  sources: ['posture-2019'],
} as const satisfies Disagreement;
