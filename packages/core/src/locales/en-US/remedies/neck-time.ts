import type { RemedyWords } from '../../remedyWords.js';

export const neckTime: RemedyWords<'neck-time'> = {
  name: 'how long a sore neck lasts',
  aka: ['getting over a stiff neck', 'neck pain recovery time'],
  answer: {
    what: 'A few weeks at most, for most sore necks, and often only days.',
    now: 'Keep it moving: turn your head slowly to each side, only as far as is easy.',
  },
  more: 'No better after a few weeks, or with pins and needles in an arm, see a doctor.',
  cautions: {
    neck: 'After a blow, or with fever, a very bad headache, or a weak arm: get help now.',
  },
};
