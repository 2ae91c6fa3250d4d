import type { RedFlag } from '../../model/redFlag.js';

export const child = {
  id: 'child',
  level: 'not-for-children',
  symptoms: [],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies RedFlag;
