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
    height: 'Some studies suggest its height and shape matter more than its filling.',
    side: 'On your side, let it fill the gap from shoulder to ear.',
    back: 'On your back, use a thin one.',
    knees: 'Another one at the knees often makes the low back more comfortable.',
  },
  cautions: {
    stack: 'A tall stack bends the neck. Change one thing at a time.',
  },
};
