import type { RemedyWords } from '../../remedyWords.js';

export const neckPain: RemedyWords<'neck-pain'> = {
  name: 'a sore neck',
  aka: ['why a neck is sore', 'sore neck at night'],
  answer: {
    what: 'Most sore necks come of holding still, or of an awkward night, and ease within weeks.',
    now: 'Turn your head slowly to each side, only as far as is easy.',
  },
  more: 'Fill the gap between shoulder and ear when you lie on your side. No posture by itself is to blame.',
  cautions: {
    neck: 'Sudden and the worst ever, after a blow, or with fever, double sight or clumsy hands: get help now.',
  },
};
