import type { RemedyWords } from '../../remedyWords.js';

export const neckHeadache: RemedyWords<'neck-headache'> = {
  name: 'a headache from the neck',
  aka: ['headache from my neck', 'neck headache'],
  answer: {
    what: 'A sore, tight neck and a headache often come together, and mostly ease together.',
    now: 'Lay your head level, then turn it slowly to each side, only as far as is easy.',
  },
  more: 'Warmth on the neck may feel good. Change how you lie and sit often: no one posture is to blame. Painkillers on most days can keep a headache going; ask a pharmacist.',
  cautions: {
    sudden:
      'Sudden and the worst ever, after a knock, or with fever, weakness or odd sight: emergency help now.',
  },
};
