import type { RedFlag } from '../../model/redFlag.js';

export const legWeakProgressing = {
  id: 'leg-weak-progressing',
  level: 'today',
  elseLevel: 'now',
  nowWording: 'now-nerve',
  symptoms: ['leg-weakness'],
  grade: 'A',
  sources: ['gp-care-red-flags', 'ces-warning-signs'],
} as const satisfies RedFlag;
