import type { Remedy } from '../../model/remedy.js';

export const nerveTablets = {
  id: 'nerve-tablets',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'medication',
  grade: 'A',
  sources: ['nice-ng59'],
} as const satisfies Remedy;
