import type { Remedy } from '../../model/remedy.js';

export const housework = {
  id: 'housework',
  whether: 'yes',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  disagreements: ['rest-or-keep-moving'],
  grade: 'A',
  sources: ['nice-ng59', 'dahm-2010', 'nhs-back-pain'],
} as const satisfies Remedy;
