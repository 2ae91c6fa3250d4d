import type { RedFlag } from '../../model/redFlag.js';

export const legWeakProgressing = {
  id: 'leg-weak-progressing',
  level: 'today',
  elseLevel: 'now',
  nowWording: 'now-nerve',
  symptoms: ['leg-weakness'],
  grade: 'A',
  sources: ['g-care-red-flags', 'hssib-ces', 'csp-ces-2024'],
} as const satisfies RedFlag;
