import type { RedFlag } from '../../model/redFlag.js';

export const bothLegs = {
  id: 'both-legs',
  level: 'now',
  nowWording: 'now-nerve',
  symptoms: ['both-legs'],
  grade: 'A',
  sources: ['nhs-back-pain', 'hssib-ces', 'csp-ces-2024'],
} as const satisfies RedFlag;
