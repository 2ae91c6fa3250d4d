import type { Transition } from '../../model/transition.js';

export const kneelingToSide = {
  id: 'kneeling-to-side',
  from: 'kneeling',
  to: 'side',
  lines: [
    { line: 'hips-over', seconds: 7 },
    { line: 'onto-elbow', seconds: 6 },
    { line: 'onto-shoulder', seconds: 6 },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
