import type { Remedy } from '../../model/remedy.js';

export const chiropractic = {
  id: 'chiropractic',
  answer: ['depends', 'with-exercise'],
  cautions: ['tell', 'nerves'],
  disagreements: ['back-in-place'],
  grade: 'D',
  sources: ['nice-ng59', 'rubinstein-2019', 'subluxation-review'],
} as const satisfies Remedy;
