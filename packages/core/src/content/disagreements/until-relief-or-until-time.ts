import type { Disagreement } from '../../model/disagreement.js';

export const untilReliefOrUntilTime = {
  id: 'until-relief-or-until-time',
  row: 'c-06',
  seeds: [
    's3-dont-move-on-until-relief',
    's3-ease-up-or-break',
    's3-breaks-between',
    's3-not-all-at-once',
    's3-keep-going-until-relief',
  ],
  whether: 'no',
  offers: 'self-massage-bed',
  grade: 'C',
  sources: ['nhs-inform-back', 'nccih-massage'],
} as const satisfies Disagreement;
