import type { Disagreement } from '../../model/disagreement.js';

export const pressTheSoreSpot = {
  id: 'press-the-sore-spot',
  row: 'c-27',
  seeds: ['s3-focus-tense-points', 's3-harder-to-reach-more'],
  whether: 'better-not',
  offers: 'self-massage-bed',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Disagreement;
