import type { Remedy } from '../../model/remedy.js';

export const chiropractic = {
  id: 'chiropractic',
  whether: 'depends',
  answer: ['depends', 'with-exercise'],
  cautions: ['tell'],
  offers: 'basics-five',
  disagreements: ['back-in-place'],
  insteadFor: { child: 'children' },
  grade: 'D',
  sources: ['nice-ng59', 'rubinstein-2019', 'subluxation-review'],
} as const satisfies Remedy;
