import type { Remedy } from '../../model/remedy.js';

export const discTime = {
  id: 'disc-time',
  whether: 'mostly',
  whetherOf: ['so', 'will', 'helps'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'side-pillow-knees',
  grade: 'B',
  sources: ['wang-2020', 'nhs-sciatica'],
} as const satisfies Remedy;
