import type { RedFlag } from '../../model/redFlag.js';

export const weightLoss = {
  id: 'weight-loss',
  level: 'soon',
  elseLevel: 'today',
  symptoms: [],
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies RedFlag;
