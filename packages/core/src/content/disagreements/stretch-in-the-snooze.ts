import type { Disagreement } from '../../model/disagreement.js';

export const stretchInTheSnooze = {
  id: 'stretch-in-the-snooze',
  row: 'c-29',
  seeds: ['s2-snooze-once'],
  whether: 'yes',
  offers: 'morning-in-bed',
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Disagreement;
