import type { Disagreement } from '../../model/disagreement.js';

export const stretchInTheSnooze = {
  id: 'stretch-in-the-snooze',
  row: 'c-29',
  seeds: ['s2-snooze-once'],
  grade: 'C',
  sources: [],
} as const satisfies Disagreement;
