import type { RedFlag } from '../../model/redFlag.js';

export const coughSneeze = {
  id: 'cough-sneeze',
  level: 'soon',
  elseLevel: 'today',
  symptoms: [],
  grade: 'C',
  sources: ['nhs-back-pain'],
} as const satisfies RedFlag;
