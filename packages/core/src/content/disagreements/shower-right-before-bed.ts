import type { Disagreement } from '../../model/disagreement.js';

export const showerRightBeforeBed = {
  id: 'shower-right-before-bed',
  row: 'c-17',
  seeds: ['s0-hot-shower-before-bed', 's1-warm-shower-before-bed', 's1-heat-bath'],
  whether: 'depends',
  offers: 'evening-wind-down',
  grade: 'A',
  sources: ['haghayegh-2019'],
} as const satisfies Disagreement;
