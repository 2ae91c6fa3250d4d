import type { RedFlag } from '../../model/redFlag.js';

export const cancerHistory = {
  id: 'cancer-history',
  level: 'today',
  elseLevel: 'now',
  nowWording: 'now-nerve',
  symptoms: [],
  grade: 'A',
  sources: ['nice-ng234', 'g-care-red-flags'],
} as const satisfies RedFlag;
