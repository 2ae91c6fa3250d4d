import type { RedFlag } from '../../model/redFlag.js';

export const kidney = {
  id: 'kidney',
  level: 'today',
  symptoms: [],
  grade: 'C',
  sources: ['physiopedia-thoracic'],
} as const satisfies RedFlag;
