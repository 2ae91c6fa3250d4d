import type { RedFlag } from '../../model/redFlag.js';

export const minorTraumaFragile = {
  id: 'minor-trauma-fragile',
  level: 'today',
  symptoms: [],
  grade: 'A',
  sources: ['g-care-red-flags'],
} as const satisfies RedFlag;
