import type { Transition } from '../../model/transition.js';

export const kneelingToSide = {
  id: 'kneeling-to-side',
  from: 'kneeling',
  to: 'side',
  lines: [
    { line: 'room', seconds: 16, asks: [{ shuffle: 'to-middle' }] },
    { line: 'hips-over', seconds: 7, asks: [{ back: 'hinged' }] },
    {
      line: 'onto-elbow',
      seconds: 7,
      asks: [{ arm: 'side', to: 'supporting' }, { back: 'propped' }],
    },
    { line: 'onto-shoulder', seconds: 19, asks: [{ come: 'side' }] },
    { line: 'head', seconds: 10, asks: [{ take: 'head-pillow', to: 'under-head' }] },
    { line: 'pillow', seconds: 14, asks: [{ take: 'pillow', to: 'between-knees' }] },
  ],
  grade: 'C',
  sources: ['backward-chaining'],
} as const satisfies Transition;
