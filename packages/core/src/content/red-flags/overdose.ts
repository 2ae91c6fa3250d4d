import type { RedFlag } from '../../model/redFlag.js';

export const overdose = {
  id: 'overdose',
  level: 'now',
  nowWording: 'now-overdose',
  symptoms: [],
  grade: 'C',
  sources: ['us-poison', 'au-poison-wait', 'msd-acetaminophen'],
} as const satisfies RedFlag;
