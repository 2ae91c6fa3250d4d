import type { Disagreement } from '../../model/disagreement.js';

export const heatAllNight = {
  id: 'heat-all-night',
  row: 'c-26',
  seeds: ['s1-heat-pad', 's3-heat-plus-massage'],
  whether: 'no',
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['fda-heating-pads', 'missouri-heat'],
} as const satisfies Disagreement;
