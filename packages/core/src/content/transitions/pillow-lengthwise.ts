import type { Transition } from '../../model/transition.js';

export const pillowLengthwise = {
  id: 'pillow-lengthwise',
  from: 'supine',
  to: 'supine-long-pillow',
  lines: [
    { line: 'make-room', seconds: 8 },
    { line: 'slide-in', seconds: 12 },
    { line: 'lie-back', seconds: 6 },
  ],
  grade: 'C',
  sources: ['common-practice'],
} as const satisfies Transition;
