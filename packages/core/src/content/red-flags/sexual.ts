import type { RedFlag } from '../../model/redFlag.js';

export const sexual = {
  id: 'sexual',
  level: 'now',
  nowWording: 'now-nerve',
  symptoms: ['saddle'],
  grade: 'C',
  sources: ['hssib-ces', 'csp-ces-2024'],
} as const satisfies RedFlag;
