import type { Transition } from '../../model/transition.js';

export const sideToSupine = {
  id: 'side-to-supine',
  from: 'side',
  to: 'supine',
  lines: [
    { line: 'pillow', seconds: 10, asks: [{ take: 'pillow', to: 'near' }] },
    { line: 'roll', seconds: 17, asks: [{ come: 'supine' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
