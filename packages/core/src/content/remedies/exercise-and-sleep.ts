import type { Remedy } from '../../model/remedy.js';

export const exerciseAndSleep = {
  id: 'exercise-and-sleep',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'evening-wind-down',
  grade: 'A',
  sources: ['exercise-sleep-2018', 'nhs-insomnia'],
} as const satisfies Remedy;
