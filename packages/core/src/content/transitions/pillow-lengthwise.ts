import type { Transition } from '../../model/transition.js';

export const pillowLengthwise = {
  id: 'pillow-lengthwise',
  from: 'supine',
  to: 'supine-long-pillow',
  lines: [
    { line: 'roll', seconds: 17, asks: [{ back: 'rolled' }] },
    { line: 'slide-in', seconds: 18, asks: [{ take: 'pillow', to: 'under-back' }] },
    { line: 'all-along', seconds: 5, asks: [] },
    { line: 'head-away', seconds: 9, asks: [{ take: 'head-pillow', to: 'near' }] },
    { line: 'lie-back', seconds: 17, asks: [{ come: 'supine-long-pillow' }] },
  ],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Transition;
