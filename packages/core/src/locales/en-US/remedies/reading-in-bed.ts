import type { RemedyWords } from '../../remedyWords.js';

export const readingInBed: RemedyWords<'reading-in-bed'> = {
  name: 'reading or watching in bed',
  aka: ['reading in bed', 'watching tv in bed'],
  answer: {
    what: 'It is fine for a while, if pillows carry your whole back and not only your head. Bright screens keep some people awake.',
    now: 'Bend your knees over a pillow, and change when you feel it.',
  },
  more: 'Raise the book on another pillow, so that your chin need not sink to your chest.',
  cautions: {},
};
