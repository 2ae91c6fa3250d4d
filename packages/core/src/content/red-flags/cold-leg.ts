import type { RedFlag } from '../../model/redFlag.js';

export const coldLeg = {
  id: 'cold-leg',
  level: 'now',
  symptoms: [],
  grade: 'C',
  sources: ['healthnz-cold-leg'],
} as const satisfies RedFlag;
