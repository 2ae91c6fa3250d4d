import type { Remedy } from '../../model/remedy.js';

export const whatCaused = {
  id: 'what-caused',
  whether: 'perhaps',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['fall'],
  offers: 'side-pillow-knees',
  grade: 'C',
  sources: ['csp-myths', 'nhs-back-pain'],
} as const satisfies Remedy;
