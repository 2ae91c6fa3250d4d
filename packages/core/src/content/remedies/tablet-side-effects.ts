import type { Remedy } from '../../model/remedy.js';

export const tabletSideEffects = {
  id: 'tablet-side-effects',
  partOf: 'medication',
  whether: 'depends',
  isBad: 'depends',
  whetherOf: ['so', 'normal', 'will'],
  answer: ['what', 'now'],
  cautions: ['black'],
  grade: 'C',
  sources: ['fife-nsaids', 'hull-opioids', 'almond-nsaids'],
} as const satisfies Remedy;
