import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const pillowUnderFeet: SleepPositionWords<'pillow-under-feet'> = {
  name: 'on your back, pillow under your feet',
  aka: [
    'pillow under my feet',
    'pillow under the feet',
    'feet on a pillow',
    'feet raised',
    'pillow under my heels',
    'pillow under my ankles',
  ],
  lines: {
    knees: 'Slide the pillow from your feet up to under your knees.',
    heels: 'Let your heels rest on the bed.',
  },
  why: 'People often say feet, but under the knees usually feels easier.',
};
