import type { RedFlag } from '../../model/redFlag.js';

export const breath = {
  id: 'breath',
  level: 'now',
  nowWording: 'now-chest',
  symptoms: ['breathless'],
  grade: 'C',
  sources: ['referred-pain', 'nhs-dvt'],
} as const satisfies RedFlag;
