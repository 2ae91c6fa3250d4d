import type { Remedy } from '../../model/remedy.js';

export const running = {
  id: 'running',
  answer: ['what', 'now'],
  cautions: ['stop'],
  partOf: 'exercise',
  offers: 'basics-five',
  grade: 'B',
  sources: ['belavy-2017'],
} as const satisfies Remedy;
