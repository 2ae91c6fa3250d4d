import type { Remedy } from '../../model/remedy.js';

export const yoga = {
  id: 'yoga',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'calm-eleven',
  partOf: 'exercise',
  careFor: ['osteoporosis'],
  whetherFor: { osteoporosis: 'depends' },
  grade: 'A',
  sources: ['yoga-review-2022', 'who-2023'],
} as const satisfies Remedy;
