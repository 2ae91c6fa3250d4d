import type { Remedy } from '../../model/remedy.js';

export const exerciseAndSleep = {
  id: 'exercise-and-sleep',
  answer: ['what', 'now'],
  cautions: ['stop'],
  grade: 'A',
  sources: ['exercise-sleep-2018', 'nhs-insomnia'],
} as const satisfies Remedy;
