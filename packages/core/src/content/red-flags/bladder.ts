import type { RedFlag } from '../../model/redFlag.js';

export const bladder = {
  id: 'bladder',
  level: 'now',
  nowWording: 'now-nerve',
  symptoms: ['saddle'],
  grade: 'A',
  sources: ['nhs-back-pain', 'hssib-ces', 'csp-ces-2024', 'g-care-red-flags'],
} as const satisfies RedFlag;
