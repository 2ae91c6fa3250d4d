import type { RedFlag } from '../../model/redFlag.js';

export const majorTrauma = {
  id: 'major-trauma',
  level: 'now',
  nowWording: 'now-fall',
  symptoms: ['fall'],
  grade: 'A',
  sources: ['nhs-back-pain', 'g-care-red-flags'],
} as const satisfies RedFlag;
