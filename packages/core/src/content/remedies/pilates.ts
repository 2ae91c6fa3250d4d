import type { Remedy } from '../../model/remedy.js';

export const pilates = {
  id: 'pilates',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'pelvic-tilt',
  partOf: 'exercise',
  careFor: ['osteoporosis'],
  whetherFor: { osteoporosis: 'depends' },
  grade: 'A',
  sources: ['exercise-review-2023', 'who-2023', 'nhs-back-pain'],
} as const satisfies Remedy;
