import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const threeQuarterPillow: SleepPositionWords<'three-quarter-pillow'> = {
  name: 'half on your front, hugging a pillow',
  aka: [
    'half on my front',
    'half on my stomach',
    'three quarter position',
    'hugging a pillow',
    'with a body pillow',
    'body pillow',
    'between my side and my front',
  ],
  lines: {
    lie: 'Lie on your side, with a long pillow in front of you.',
    hug: 'Hug the pillow, and lean onto it.',
    knee: 'Bring your top knee onto it, so it cannot drop.',
    rest: 'Rest half on the pillow, and half on the bed.',
  },
  why: 'It depends: it can feel like front sleeping without lying fully face down.',
};
