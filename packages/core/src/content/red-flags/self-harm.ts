import type { RedFlag } from '../../model/redFlag.js';

export const selfHarm = {
  id: 'self-harm',
  level: 'crisis',
  symptoms: ['despair'],
  grade: 'C',
  sources: ['unc-suicide-prevention'],
} as const satisfies RedFlag;
