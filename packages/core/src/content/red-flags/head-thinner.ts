import type { RedFlag } from '../../model/redFlag.js';

export const headThinner = {
  id: 'head-thinner',
  level: 'now',
  nowWording: 'now-fall',
  symptoms: [],
  grade: 'A',
  sources: ['nice-ng232'],
} as const satisfies RedFlag;
