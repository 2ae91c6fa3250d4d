import type { RedFlag } from '../../model/redFlag.js';

export const calf = {
  id: 'calf',
  level: 'today',
  elseLevel: 'now',
  nowWording: 'now-chest',
  symptoms: ['calf'],
  grade: 'C',
  sources: ['nhs-dvt', 'nccih-massage'],
} as const satisfies RedFlag;
