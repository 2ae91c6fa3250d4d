import type { Disagreement } from '../../model/disagreement.js';

export const reliefInMinutes = {
  id: 'relief-in-minutes',
  row: 'c-07',
  seeds: ['s0-massage-proven-pain', 's3-relief-5-min', 's3-ten-minutes-keep-going'],
  whether: 'mostly-not',
  offers: 'ten-breaths',
  grade: 'B',
  sources: ['sherman-2014', 'furlan-2015'],
} as const satisfies Disagreement;
