import type { Remedy } from '../../model/remedy.js';

export const massageNot = {
  id: 'massage-not',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['never'],
  offers: 'ten-breaths',
  partOf: 'massage',
  careFor: ['pregnant', 'blood-thinner', 'osteoporosis'],
  whetherFor: { 'blood-thinner': 'better-not', osteoporosis: 'better-not' },
  grade: 'C',
  sources: ['nccih-massage'],
} as const satisfies Remedy;
