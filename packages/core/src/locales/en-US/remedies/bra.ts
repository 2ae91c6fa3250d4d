import type { RemedyWords } from '../../remedyWords.js';

export const bra: RemedyWords<'bra'> = {
  name: 'a bra',
  aka: ['a bra', 'my bra'],
  answer: {
    what: 'A bra that digs in can make the upper back and shoulders ache; little more is known.',
    now: 'Take it off for the night.',
  },
  more: 'By day, wide straps and a band that fits carry more than the straps alone.',
  cautions: {},
};
