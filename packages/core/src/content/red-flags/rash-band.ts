import type { RedFlag } from '../../model/redFlag.js';

export const rashBand = {
  id: 'rash-band',
  level: 'soon',
  symptoms: [],
  grade: 'C',
  sources: ['nhs-shingles'],
} as const satisfies RedFlag;
