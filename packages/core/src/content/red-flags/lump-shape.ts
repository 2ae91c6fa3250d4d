import type { RedFlag } from '../../model/redFlag.js';

export const lumpShape = {
  id: 'lump-shape',
  level: 'soon',
  symptoms: [],
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies RedFlag;
