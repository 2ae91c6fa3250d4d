import type { RedFlag } from '../../model/redFlag.js';

export const stroke = {
  id: 'stroke',
  level: 'now',
  symptoms: ['stroke-signs'],
  grade: 'C',
  sources: ['cardiosmart-stroke'],
} as const satisfies RedFlag;
