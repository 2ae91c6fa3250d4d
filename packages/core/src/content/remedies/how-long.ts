import type { Remedy } from '../../model/remedy.js';

export const howLong = {
  id: 'how-long',
  whether: 'mostly',
  whetherOf: ['will', 'so', 'helps'],
  answer: ['what', 'why', 'now'],
  cautions: ['weeks'],
  offers: 'ten-breaths',
  disagreements: ['quick-relief-or-weeks'],
  insteadAt: { neck: 'neck-time', shoulder: 'shoulder-pain' },
  grade: 'A',
  sources: ['costa-2012', 'henschke-2008', 'pengel-2003'],
} as const satisfies Remedy;
