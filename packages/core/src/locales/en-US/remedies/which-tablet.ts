import type { RemedyWords } from '../../remedyWords.js';

export const whichTablet: RemedyWords<'which-tablet'> = {
  name: 'which painkiller',
  aka: ['which painkiller to take', 'which tablet to take', 'the best painkiller for a back'],
  answer: {
    what: "Where a tablet is wanted, guidelines name the ibuprofen kind first, for a short time; against acetaminophen alone, which is paracetamol, England's advises.",
    now: 'Ask a pharmacist which suits you, and what else you take.',
  },
  more: 'The ibuprofen kind is not for everybody: stomach, kidneys, heart, asthma, pregnancy and other tablets all matter. I never say how much.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
