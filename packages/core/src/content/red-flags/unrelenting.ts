import type { RedFlag } from '../../model/redFlag.js';

export const unrelenting = {
  id: 'unrelenting',
  level: 'soon',
  elseLevel: 'today',
  symptoms: [],
  grade: 'A',
  sources: ['g-care-red-flags'],
} as const satisfies RedFlag;
