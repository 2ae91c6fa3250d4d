import type { RedFlag } from '../../model/redFlag.js';

export const tearing = {
  id: 'tearing',
  level: 'now',
  nowWording: 'now-chest',
  symptoms: ['tearing'],
  grade: 'C',
  sources: ['referred-pain', 'aaa-signs'],
} as const satisfies RedFlag;
