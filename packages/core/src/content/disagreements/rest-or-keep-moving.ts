import type { Disagreement } from '../../model/disagreement.js';

export const restOrKeepMoving = {
  id: 'rest-or-keep-moving',
  row: 'c-15',
  seeds: [
    's2-keep-active',
    's2-bed-rest-two-days',
    's2-bed-rest-belief',
    's3-avoid-gentle-activity',
    's3-nap',
  ],
  whether: 'yes',
  whetherOf: ['may', 'helps', 'so', 'need'],
  offers: 'pelvic-tilt',
  grade: 'A',
  sources: ['dahm-2010', 'nice-ng59'],
} as const satisfies Disagreement;
