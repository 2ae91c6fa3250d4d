import type { Remedy } from '../../model/remedy.js';

export const howFar = {
  id: 'how-far',
  whether: 'depends',
  answer: ['what', 'now'],
  cautions: ['stop'],
  offers: 'basics-five',
  insteadFor: { child: 'children' },
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Remedy;
