import type { Remedy } from '../../model/remedy.js';

export const sofa = {
  id: 'sofa',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: [],
  offers: 'basics-five',
  disagreements: ['posture-or-many-causes'],
  grade: 'C',
  sources: ['posture-2019', 'nhs-posture'],
} as const satisfies Remedy;
