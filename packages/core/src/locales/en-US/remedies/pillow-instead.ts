import type { RemedyWords } from '../../remedyWords.js';

export const pillowInstead: RemedyWords<'pillow-instead'> = {
  name: 'what does for a pillow',
  aka: ['towel for a pillow', 'no spare pillow'],
  answer: {
    what: 'A rolled towel, a folded blanket or a sofa cushion does as well: what counts is height, and softness.',
    now: 'Fold a blanket lengthways, and lay it between your knees.',
  },
  more: 'A coat rolled inside a pillowcase works too. Under the waist, a small hand towel is enough.',
  cautions: {},
};
