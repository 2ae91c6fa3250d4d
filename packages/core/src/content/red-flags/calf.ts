import type { RedFlag } from '../../model/redFlag.js';

export const calf = {
  id: 'calf',
  level: 'today',
  elseLevel: 'now',
  nowWording: 'now-chest',
  symptoms: ['calf'],
  grade: 'C',
  sources: ['nhs-dvt', 'massage-contraindications'],
} as const satisfies RedFlag;
