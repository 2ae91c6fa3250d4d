import type { RedFlag } from '../../model/redFlag.js';

export const inflammatory = {
  id: 'inflammatory',
  level: 'soon',
  symptoms: [],
  grade: 'A',
  sources: ['nice-ng65', 'lothian-inflammatory'],
} as const satisfies RedFlag;
