import type { Remedy } from '../../model/remedy.js';

export const walking = {
  id: 'walking',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  grade: 'B',
  sources: ['pocovi-2024', 'nhs-back-pain'],
} as const satisfies Remedy;
