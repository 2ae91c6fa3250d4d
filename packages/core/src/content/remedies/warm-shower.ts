import type { Remedy } from '../../model/remedy.js';

export const warmShower = {
  id: 'warm-shower',
  timing: {
    useMinutes: 10,
    beforeBedMinutes: [60, 120],
  },
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['may-help', 'how-long'],
  cautions: ['stand'],
  offers: 'evening-wind-down',
  disagreements: ['shower-right-before-bed'],
  careFor: ['pregnant'],
  whetherFor: { pregnant: 'depends' },
  grade: 'A',
  sources: ['haghayegh-2019'],
} as const satisfies Remedy;
