import type { RedFlag } from '../../model/redFlag.js';

export const arm = {
  id: 'arm',
  level: 'soon',
  elseLevel: 'now',
  symptoms: ['arm-weakness'],
  grade: 'C',
  sources: [],
} as const satisfies RedFlag;
