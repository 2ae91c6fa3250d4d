import type { RemedyWords } from '../../remedyWords.js';

export const frozenShoulder: RemedyWords<'frozen-shoulder'> = {
  name: 'a frozen shoulder',
  aka: ['frozen shoulder', 'stuck shoulder'],
  answer: {
    what: 'It turns sore and then stiff, so that you cannot reach up or behind you; it lasts for months, and mostly eases.',
    now: 'Lie off it, and keep moving it as far as is easy.',
  },
  more: 'It hurts most at first; later it is mostly stiff, and then it comes back bit by bit. Diabetes makes it likelier.',
  cautions: {
    seen: 'Have it looked at, to know that it is that; after a fall, or hot and swollen: today.',
  },
};
