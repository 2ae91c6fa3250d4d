import type { Remedy } from '../../model/remedy.js';

export const strength = {
  id: 'strength',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'brace-heel-slide',
  partOf: 'exercise',
  disagreements: ['stretching-or-strengthening'],
  grade: 'C',
  sources: ['csp-myths', 'bjsm-strong-steady-straight', 'who-2023'],
} as const satisfies Remedy;
