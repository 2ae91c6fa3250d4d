import type { Remedy } from '../../model/remedy.js';

export const massageOil = {
  id: 'massage-oil',
  answer: ['what', 'now'],
  cautions: ['skin'],
  disagreements: ['oils-glide-or-soothe'],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
