import type { RedFlag } from '../../model/redFlag.js';

export const noBetter = {
  id: 'no-better',
  level: 'soon',
  symptoms: [],
  grade: 'C',
  sources: ['nhs-inform-back', 'nhs-back-pain'],
} as const satisfies RedFlag;
