import type { RedFlag } from '../../model/redFlag.js';

export const tearing = {
  id: 'tearing',
  level: 'now',
  symptoms: ['tearing'],
  grade: 'C',
  sources: ['physiopedia-thoracic'],
} as const satisfies RedFlag;
