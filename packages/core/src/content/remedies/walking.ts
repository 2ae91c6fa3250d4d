import type { Remedy } from '../../model/remedy.js';

export const walking = {
  id: 'walking',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  partOf: 'exercise',
  grade: 'B',
  sources: ['pocovi-2024', 'nhs-back-pain'],
} as const satisfies Remedy;
