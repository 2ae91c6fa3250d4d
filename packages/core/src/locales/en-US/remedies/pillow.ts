import type { RemedyWords } from '../../remedyWords.js';

export const pillow: RemedyWords<'pillow'> = {
  name: 'a pillow',
  aka: [
    'neck pillow',
    'head pillow',
    'knee pillow',
    'leg pillow',
    'memory foam pillow',
    'special pillow',
    'orthopedic pillow',
    'new pillow',
  ],
  answer: {
    side: 'On your side, let it fill the gap from shoulder to ear; on your back, use a thin one.',
    knees: 'Another one at the knees often makes the low back more comfortable.',
  },
  more: 'For a sore neck, springy rubber pillows did better than feather ones in a few trials. Height is for keeping the head level.',
  cautions: {
    stack: 'Change one thing at a time.',
  },
};
