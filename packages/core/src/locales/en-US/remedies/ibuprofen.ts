import type { RemedyWords } from '../../remedyWords.js';

export const ibuprofen: RemedyWords<'ibuprofen'> = {
  name: 'anti-inflammatory tablets',
  aka: ['nsaid', 'anti inflammatory tablets'],
  answer: {
    what: 'Where a tablet is wanted, guidelines name this kind first, for as short a time as possible.',
    now: 'Ask a pharmacist whether it suits you, before you take it.',
  },
  more: 'It is not for everybody: stomach, kidneys, heart, asthma, pregnancy and other tablets all matter. I never say how much.',
  cautions: {
    label: 'Keep to the label, and to what your doctor said.',
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
