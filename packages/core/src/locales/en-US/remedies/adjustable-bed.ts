import type { RemedyWords } from '../../remedyWords.js';

export const adjustableBed: RemedyWords<'adjustable-bed'> = {
  name: 'a bed that tilts',
  aka: [
    'adjustable bed',
    'adjustable beds',
    'an adjustable bed',
    'electric bed',
    'electric beds',
    'beds that tilt',
    'a bed that goes up',
  ],
  answer: {
    what: 'Raising the upper body eased heartburn in several studies; for a back, a bed that tilts is a matter of comfort.',
    now: 'Try it with pillows first, behind your back and under your knees.',
  },
  more: 'Tilted, some people with stenosis or a slipped bone lie more easily. Turning over is harder in it.',
  cautions: {},
};
