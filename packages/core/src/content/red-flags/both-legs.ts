import type { RedFlag } from '../../model/redFlag.js';

export const bothLegs = {
  id: 'both-legs',
  level: 'now',
  nowWording: 'now-nerve',
  symptoms: ['both-legs'],
  grade: 'A',
  sources: ['nhs-back-pain', 'iprs-upper-back-pain'],
} as const satisfies RedFlag;
