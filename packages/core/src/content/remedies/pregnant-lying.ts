import type { Remedy } from '../../model/remedy.js';

export const pregnantLying = {
  id: 'pregnant-lying',
  whether: 'depends',
  precaution: 'pregnant',
  answer: ['what', 'now'],
  cautions: ['baby'],
  offers: 'side-pillow-knees',
  disagreements: ['hips-and-side-in-pregnancy'],
  grade: 'A',
  sources: ['nice-ng201', 'safer-baby-side-sleep'],
} as const satisfies Remedy;
