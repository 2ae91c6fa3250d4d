import type { RedFlag } from '../../model/redFlag.js';

export const ectopic = {
  id: 'ectopic',
  level: 'maternity',
  elseLevel: 'now',
  symptoms: [],
  grade: 'C',
  sources: ['hse-ectopic'],
} as const satisfies RedFlag;
