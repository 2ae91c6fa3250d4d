import type { RemedyWords } from '../../remedyWords.js';

export const shoulderPain: RemedyWords<'shoulder-pain'> = {
  name: 'a sore shoulder',
  aka: ['shoulder pain at night', 'why a shoulder hurts at night'],
  answer: {
    what: 'A sore shoulder mostly comes of sore tendons, and hurts more at night, when you lie on it. Most settle within weeks.',
    now: 'Lie on the other side, that arm on a pillow that you hug.',
  },
  more: 'Keep using the arm below the height of the shoulder, and come back to the rest bit by bit. Six to eight weeks are usual.',
  cautions: {
    lift: 'After a fall, if you cannot lift the arm, or with a tight chest: get help now.',
  },
};
