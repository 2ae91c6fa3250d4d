import type { Disagreement } from '../../model/disagreement.js';

export const oilsGlideOrSoothe = {
  id: 'oils-glide-or-soothe',
  row: 'c-30',
  seeds: ['s3-oils-anti-inflammatory'],
  whether: 'mostly-not',
  offers: 'self-massage-bed',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Disagreement;
