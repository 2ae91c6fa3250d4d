import type { Remedy } from '../../model/remedy.js';

export const tooHard = {
  id: 'too-hard',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  grade: 'A',
  sources: ['exercise-review-2023', 'who-2023'],
} as const satisfies Remedy;
