import type { Remedy } from '../../model/remedy.js';

export const sofa = {
  id: 'sofa',
  answer: ['what', 'now'],
  cautions: [],
  disagreements: ['posture-or-many-causes'],
  grade: 'C',
  sources: ['posture-2019', 'nhs-posture'],
} as const satisfies Remedy;
