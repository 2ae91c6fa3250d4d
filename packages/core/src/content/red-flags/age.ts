import type { RedFlag } from '../../model/redFlag.js';

export const age = {
  id: 'age',
  level: 'soon',
  symptoms: [],
  grade: 'D',
  sources: ['g-care-red-flags', 'verhagen-2016'],
} as const satisfies RedFlag;
