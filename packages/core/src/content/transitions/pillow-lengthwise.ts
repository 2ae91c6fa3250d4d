import type { Transition } from '../../model/transition.js';

export const pillowLengthwise = {
  id: 'pillow-lengthwise',
  from: 'supine',
  to: 'supine-long-pillow',
  lines: [
    { line: 'roll', seconds: 9, asks: [{ back: 'rolled' }] },
    { line: 'head-away', seconds: 7, asks: [{ take: 'head-pillow', to: 'near' }] },
    { line: 'slide-in', seconds: 13, asks: [{ take: 'pillow', to: 'under-back' }] },
    { line: 'lie-back', seconds: 14, asks: [{ come: 'supine-long-pillow' }] },
  ],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Transition;
