import type { RedFlag } from '../../model/redFlag.js';

export const headThinner = {
  id: 'head-thinner',
  level: 'now',
  nowWording: 'now-fall',
  symptoms: [],
  grade: 'C',
  sources: ['nice-ng232'],
} as const satisfies RedFlag;
