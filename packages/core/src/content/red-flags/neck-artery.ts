import type { RedFlag } from '../../model/redFlag.js';

export const neckArtery = {
  id: 'neck-artery',
  level: 'now',
  symptoms: ['stroke-signs'],
  grade: 'C',
  sources: ['acep-neck-artery'],
} as const satisfies RedFlag;
