import type { RemedyWords } from '../../remedyWords.js';

export const frozenShoulder: RemedyWords<'frozen-shoulder'> = {
  name: 'a frozen shoulder',
  aka: ['frozen shoulder', 'stuck shoulder'],
  answer: {
    what: 'A frozen shoulder turns sore and then stiff, so that you cannot reach up or behind you. It takes months, often more, and mostly eases.',
    now: 'Lie off it, that arm on a pillow, and keep moving it as far as is easy.',
  },
  more: 'It hurts most at first; later it is mostly stiff, and then it comes back bit by bit. Diabetes makes it likelier.',
  cautions: {
    seen: 'Have it looked at, to know that it is that. After a fall, or hot and swollen, or with a fever: today.',
  },
};
