import type { RemedyWords } from '../../remedyWords.js';

export const vitaminD: RemedyWords<'vitamin-d'> = {
  name: 'vitamin D',
  aka: ['vitamin d', 'vitamins', 'vitamin d tablets'],
  answer: {
    what: 'For back pain, vitamin D did no better than nothing in a review of trials.',
    now: 'Keep taking it if a doctor wants it for your bones.',
  },
  more: 'The studies were small, so it is not settled for people who lack it badly. A blood test can tell.',
  cautions: {},
};
