import type { RemedyWords } from '../../remedyWords.js';

export const bedBoard: RemedyWords<'bed-board'> = {
  name: 'a board under the mattress',
  aka: ['board under the mattress', 'bed board'],
  answer: {
    what: 'A board evens out a sag, and makes the bed harder; firm beds did worse than medium-firm ones in one trial.',
    now: 'Try a blanket in the dip first.',
  },
  more: 'Nobody has tested boards by themselves. If you lie on one, give it a few nights, and go by how you wake.',
  cautions: {},
};
