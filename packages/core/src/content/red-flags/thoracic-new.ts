import type { RedFlag } from '../../model/redFlag.js';

export const thoracicNew = {
  id: 'thoracic-new',
  level: 'soon',
  elseLevel: 'now',
  nowWording: 'now-chest',
  symptoms: [],
  grade: 'C',
  sources: ['nhs-back-pain', 'physiopedia-thoracic'],
} as const satisfies RedFlag;
