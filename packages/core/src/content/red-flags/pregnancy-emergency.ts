import type { RedFlag } from '../../model/redFlag.js';

export const pregnancyEmergency = {
  id: 'pregnancy-emergency',
  level: 'maternity',
  elseLevel: 'now',
  symptoms: ['pregnancy-alarm'],
  grade: 'C',
  sources: ['nhs-pre-eclampsia', 'baby-movements'],
} as const satisfies RedFlag;
