import type { Disagreement } from '../../model/disagreement.js';

export const deepOrLightPressure = {
  id: 'deep-or-light-pressure',
  row: 'c-20',
  seeds: ['s3-dont-push-hard', 's3-deep-pressure-sore-muscles', 's3-hard-pressure-worse-back'],
  whether: 'no',
  offers: 'self-massage-bed',
  grade: 'B',
  sources: ['rolling-2020'],
} as const satisfies Disagreement;
