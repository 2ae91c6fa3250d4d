import type { RedFlag } from '../../model/redFlag.js';

export const tummy = {
  id: 'tummy',
  level: 'today',
  elseLevel: 'now',
  symptoms: [],
  grade: 'C',
  sources: ['physiopedia-thoracic'],
} as const satisfies RedFlag;
