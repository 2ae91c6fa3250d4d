import type { RedFlag } from '../../model/redFlag.js';

export const feverUnwell = {
  id: 'fever-unwell',
  level: 'today',
  elseLevel: 'now',
  nowWording: 'now-chest',
  symptoms: ['fever', 'unwell'],
  grade: 'A',
  sources: ['g-care-red-flags', 'nhs-back-pain'],
} as const satisfies RedFlag;
