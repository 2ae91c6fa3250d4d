import type { Disagreement } from '../../model/disagreement.js';

export const painkillersOrStretches = {
  id: 'painkillers-or-stretches',
  row: 'c-28',
  seeds: ['s0-medication-wears-off', 's2-no-drugs-no-surgery'],
  whether: 'depends',
  offers: 'pelvic-tilt',
  grade: 'A',
  sources: ['acp-2017', 'nice-ng59'],
} as const satisfies Disagreement;
