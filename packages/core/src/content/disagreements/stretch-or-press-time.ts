import type { Disagreement } from '../../model/disagreement.js';

export const stretchOrPressTime = {
  id: 'stretch-or-press-time',
  row: 'c-10',
  seeds: ['s3-hold-30s'],
  whether: 'no',
  offers: 'basics-five',
  grade: 'B',
  sources: ['bandy-1994'],
} as const satisfies Disagreement;
