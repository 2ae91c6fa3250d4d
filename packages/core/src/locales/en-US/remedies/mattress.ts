import type { RemedyWords } from '../../remedyWords.js';

export const mattress: RemedyWords<'mattress'> = {
  name: 'a mattress',
  aka: [
    'firm mattress',
    'hard mattress',
    'soft mattress',
    'medium firm mattress',
    'memory foam mattress',
    'new mattress',
    'new bed',
    'firm bed',
    'hard bed',
    'soft bed',
    'mattress topper',
  ],
  answer: {
    tested: 'Medium-firm beds did better than firm ones for low back pain that lasts.',
    middle: 'If yours is very hard or very soft, try the middle; within that, comfort decides.',
  },
  more: 'It was one large trial, with more than three hundred people. Think of a new one if yours sags, or you sleep better elsewhere. There is no need to buy anything tonight.',
  cautions: {},
};
