import type { RemedyWords } from '../../remedyWords.js';

export const ibuprofen: RemedyWords<'ibuprofen'> = {
  name: 'anti-inflammatory tablets',
  aka: ['nsaid', 'anti inflammatory tablets'],
  answer: {
    what: 'Where a tablet is wanted, guidelines name this kind first, for as short a time as possible; it does not suit everybody.',
    now: 'Until then, try another way to lie.',
  },
  more: 'It is not for everybody: stomach, kidneys, heart, asthma, pregnancy and other tablets all matter. I never say how much.',
  cautions: {
    label: 'Keep to the label, and if you may have taken too much, get emergency help now.',
  },
};
