import type { Remedy } from '../../model/remedy.js';

export const sciaticaTime = {
  id: 'sciatica-time',
  whether: 'mostly',
  whetherOf: ['so', 'will'],
  answer: ['what', 'now'],
  cautions: ['help'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['nhs-sciatica'],
} as const satisfies Remedy;
