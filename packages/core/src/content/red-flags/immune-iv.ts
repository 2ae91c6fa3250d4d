import type { RedFlag } from '../../model/redFlag.js';

export const immuneIv = {
  id: 'immune-iv',
  level: 'today',
  symptoms: [],
  grade: 'A',
  sources: ['g-care-red-flags'],
} as const satisfies RedFlag;
