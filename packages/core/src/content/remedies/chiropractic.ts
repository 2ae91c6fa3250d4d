import type { Remedy } from '../../model/remedy.js';

export const chiropractic = {
  id: 'chiropractic',
  answer: ['depends', 'with-exercise', 'in-place'],
  cautions: ['tell', 'nerves'],
  grade: 'D',
  sources: ['nice-ng59', 'rubinstein-2019', 'subluxation-review'],
} as const satisfies Remedy;
