import type { Remedy } from '../../model/remedy.js';

export const hipSport = {
  id: 'hip-sport',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['limp'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['kingston-hip'],
} as const satisfies Remedy;
