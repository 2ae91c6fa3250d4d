import type { Remedy } from '../../model/remedy.js';

export const promise = {
  id: 'promise',
  whether: 'no',
  whetherOf: ['so', 'will', 'helps'],
  answer: ['what', 'now'],
  cautions: [],
  offers: 'ten-breaths',
  disagreements: ['quick-relief-or-weeks'],
  grade: 'A',
  sources: ['costa-2012', 'pengel-2003'],
} as const satisfies Remedy;
