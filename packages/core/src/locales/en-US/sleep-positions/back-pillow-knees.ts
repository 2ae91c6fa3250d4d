import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const backPillowKnees: SleepPositionWords<'back-pillow-knees'> = {
  name: 'on your back, pillow under your knees',
  aka: [
    'on my back',
    'on the back',
    'back sleeping',
    'sleeping on my back',
    'lying on my back',
    'pillow under my knees',
    'pillow under the knees',
    'flat on my back',
  ],
  lines: {
    lie: 'Lie on your back.',
    pillow: 'Slide a pillow under your knees, so they bend a little.',
    heels: 'Let your heels rest on the bed.',
    head: 'Rest your head on one thin pillow, chin level.',
    arms: 'Rest your arms by your sides, or on your belly.',
  },
  why: 'Many people find the low back softens when the knees are bent.',
};
