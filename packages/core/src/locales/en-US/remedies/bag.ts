import type { RemedyWords } from '../../remedyWords.js';

export const bag: RemedyWords<'bag'> = {
  name: 'a heavy bag',
  aka: ['heavy bag', 'backpack'],
  answer: {
    what: 'A heavy bag on one shoulder tires a back; nobody has shown that it harms one.',
    now: 'Tomorrow, take out what you do not need.',
  },
  more: 'Two straps carry easier than one. Change sides when one aches.',
  cautions: {},
};
