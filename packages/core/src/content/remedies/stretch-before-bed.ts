import type { Remedy } from '../../model/remedy.js';

export const stretchBeforeBed = {
  id: 'stretch-before-bed',
  whether: 'a-little',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'evening-wind-down',
  grade: 'B',
  sources: ['stretch-sleep-2024'],
} as const satisfies Remedy;
