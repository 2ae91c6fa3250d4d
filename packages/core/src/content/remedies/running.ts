import type { Remedy } from '../../model/remedy.js';

export const running = {
  id: 'running',
  whether: 'mostly',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  partOf: 'exercise',
  grade: 'B',
  sources: ['belavy-2017'],
} as const satisfies Remedy;
