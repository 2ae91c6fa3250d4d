import type { RemedyWords } from '../../remedyWords.js';

export const children: RemedyWords<'children'> = {
  name: 'a child with a sore back',
  aka: ['children with back pain', 'kids with back pain'],
  answer: {
    what: 'Children get sore backs too, and mostly harmless ones. I am made for adults, though.',
    now: 'Let a doctor look at a child whose back hurts.',
  },
  more: 'A heavy school bag is seldom to blame. Play and sport are good for them.',
  cautions: {
    child: 'Under ten, at night, with a fever, or with a limp: be seen today.',
  },
};
