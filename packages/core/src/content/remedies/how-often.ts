import type { Remedy } from '../../model/remedy.js';

export const howOften = {
  id: 'how-often',
  whether: 'yes',
  isBad: 'mostly-not',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  disagreements: ['how-many-stretches'],
  insteadFor: { child: 'children' },
  grade: 'C',
  sources: ['nhs-inform-back', 'csp-back-pain'],
} as const satisfies Remedy;
