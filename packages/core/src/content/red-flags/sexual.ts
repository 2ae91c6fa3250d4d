import type { RedFlag } from '../../model/redFlag.js';

export const sexual = {
  id: 'sexual',
  level: 'now',
  nowWording: 'now-nerve',
  symptoms: ['saddle'],
  grade: 'C',
  sources: ['iprs-upper-back-pain'],
} as const satisfies RedFlag;
