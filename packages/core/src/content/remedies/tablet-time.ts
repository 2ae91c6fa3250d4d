import type { Remedy } from '../../model/remedy.js';

export const tabletTime = {
  id: 'tablet-time',
  partOf: 'medication',
  whether: 'depends',
  isBad: 'depends',
  whetherOf: ['may', 'so', 'need'],
  answer: ['what', 'now'],
  cautions: ['black'],
  grade: 'A',
  sources: ['nice-ng59', 'fife-nsaids'],
} as const satisfies Remedy;
