import type { RedFlag } from '../../model/redFlag.js';

export const arm = {
  id: 'arm',
  level: 'today',
  elseLevel: 'now',
  symptoms: ['arm-weakness'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies RedFlag;
