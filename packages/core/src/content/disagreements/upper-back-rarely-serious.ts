import type { Disagreement } from '../../model/disagreement.js';

export const upperBackRarelySerious = {
  id: 'upper-back-rarely-serious',
  row: 'c-14',
  seeds: [
    's1-cause-pinched-nerve',
    's1-cause-herniated-disc',
    's2-upper-back-rarely-serious',
    's3-near-shoulder-blades',
  ],
  whether: 'mostly-not',
  offers: 'upper-back-relief',
  grade: 'C',
  sources: ['nhs-back-pain', 'physiopedia-thoracic'],
} as const satisfies Disagreement;
