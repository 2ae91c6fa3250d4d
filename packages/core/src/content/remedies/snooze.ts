import type { Remedy } from '../../model/remedy.js';

export const snooze = {
  id: 'snooze',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'morning-in-bed',
  disagreements: ['stretch-in-the-snooze'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
