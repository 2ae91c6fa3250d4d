import type { RedFlag } from '../../model/redFlag.js';

export const breath = {
  id: 'breath',
  level: 'now',
  nowWording: 'now-chest',
  symptoms: ['breathless'],
  grade: 'C',
  sources: ['physiopedia-thoracic', 'nhs-dvt'],
} as const satisfies RedFlag;
