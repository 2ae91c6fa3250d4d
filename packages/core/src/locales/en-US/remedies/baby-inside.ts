import type { RemedyWords } from '../../remedyWords.js';

export const babyInside: RemedyWords<'baby-inside'> = {
  name: 'the baby inside',
  aka: ['hurting the baby', 'squashing the baby'],
  answer: {
    what: 'Turning in bed, or a gentle stretch, is not known to hurt a baby inside; how it moves tells more.',
    now: 'Lie on a side, and feel whether it moves as it usually does.',
  },
  more: 'Whoever woke on her back turns to a side again, and that is enough.',
  cautions: {
    less: 'After a fall or a knock, or if it moves less, or with blood or waters: call your maternity unit now.',
  },
};
