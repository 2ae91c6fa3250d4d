import type { Remedy } from '../../model/remedy.js';

export const doesItHarm = {
  id: 'does-it-harm',
  whether: 'mostly',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'pelvic-tilt',
  grade: 'B',
  sources: ['painful-exercise', 'csp-myths'],
} as const satisfies Remedy;
