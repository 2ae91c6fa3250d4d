import type { Remedy } from '../../model/remedy.js';

export const core = {
  id: 'core',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'brace-heel-slide',
  partOf: 'exercise',
  careFor: ['osteoporosis'],
  whetherFor: { osteoporosis: 'depends' },
  grade: 'A',
  sources: ['exercise-review-2023', 'who-2023'],
} as const satisfies Remedy;
