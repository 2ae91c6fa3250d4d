import type { RemedyWords } from '../../remedyWords.js';

export const massageRelief: RemedyWords<'massage-relief'> = {
  name: 'how fast massage helps',
  aka: ['how fast massage helps', 'relief from massage'],
  answer: {
    what: 'It may feel good while it lasts, and for a short time after; nobody can promise minutes.',
    now: 'Enjoy it as comfort, and stop when it is enough.',
  },
  more: 'A review of many trials found short relief, and little that lasted. If it does nothing for you, going on longer does not change that.',
  cautions: {},
};
