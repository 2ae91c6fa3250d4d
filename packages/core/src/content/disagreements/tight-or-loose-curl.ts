import type { Disagreement } from '../../model/disagreement.js';

export const tightOrLooseCurl = {
  id: 'tight-or-loose-curl',
  row: 'c-05',
  seeds: ['s1-avoid-tight-fetal', 's1-fetal-disc-degeneration', 's2-curled-sleep-compression'],
  whether: 'mostly-not',
  offers: 'loose-fetal',
  grade: 'C',
  sources: ['battie-2009'],
} as const satisfies Disagreement;
