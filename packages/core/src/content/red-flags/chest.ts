import type { RedFlag } from '../../model/redFlag.js';

export const chest = {
  id: 'chest',
  level: 'now',
  nowWording: 'now-chest',
  symptoms: ['chest'],
  grade: 'C',
  sources: ['nhs-back-pain', 'physiopedia-thoracic'],
} as const satisfies RedFlag;
