import type { Transition } from '../../model/transition.js';

export const sideToProne = {
  id: 'side-to-prone',
  from: 'side',
  to: 'prone',
  lines: [
    { line: 'room', seconds: 18, asks: [{ shuffle: 'to-middle' }] },
    { line: 'pillow', seconds: 13, asks: [{ take: 'pillow', to: 'under-belly' }] },
    { line: 'own-pillow', seconds: 9, asks: [{ take: 'head-pillow', to: 'near' }] },
    { line: 'towel', seconds: 14, asks: [{ take: 'towel', to: 'under-head' }] },
    { line: 'legs-long', seconds: 8, asks: [{ leg: 'both', to: 'long' }] },
    { line: 'arm-down', seconds: 9, asks: [{ arm: 'lower', to: 'resting' }] },
    { line: 'roll', seconds: 20, asks: [{ come: 'prone' }] },
  ],
  grade: 'C',
  sources: ['penn-recovery'],
} as const satisfies Transition;
