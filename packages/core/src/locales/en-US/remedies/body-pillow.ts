import type { RemedyWords } from '../../remedyWords.js';

export const bodyPillow: RemedyWords<'body-pillow'> = {
  name: 'a body pillow',
  aka: ['body pillow', 'long pillow'],
  answer: {
    what: 'Special pillows have not been tested against ordinary ones; a long one reaches the ankles, and stays put.',
    now: 'Try a folded blanket for some nights before you buy.',
  },
  more: 'People who turn a lot often like a long one, for it comes along. Late in pregnancy it can hold the bump as well.',
  cautions: {},
};
