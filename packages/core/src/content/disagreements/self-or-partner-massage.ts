import type { Disagreement } from '../../model/disagreement.js';

export const selfOrPartnerMassage = {
  id: 'self-or-partner-massage',
  row: 'c-16',
  seeds: ['s3-self-vs-partner-mixup'],
  whether: 'depends',
  whetherOf: ['may', 'helps', 'so', 'need'],
  offers: 'self-massage-bed',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Disagreement;
