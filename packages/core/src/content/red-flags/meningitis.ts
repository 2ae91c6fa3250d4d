import type { RedFlag } from '../../model/redFlag.js';

export const meningitis = {
  id: 'meningitis',
  level: 'now',
  symptoms: [],
  grade: 'C',
  sources: ['nhs-meningitis'],
} as const satisfies RedFlag;
