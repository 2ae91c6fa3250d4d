import type { Remedy } from '../../model/remedy.js';

export const warmShower = {
  id: 'warm-shower',
  timing: {
    useMinutes: 10,
    beforeBedMinutes: [60, 120],
  },
  answer: ['may-help', 'when', 'how-long'],
  cautions: ['warm', 'pregnant', 'faint', 'stand'],
  disagreements: ['shower-right-before-bed'],
  grade: 'A',
  sources: ['haghayegh-2019'],
} as const satisfies Remedy;
