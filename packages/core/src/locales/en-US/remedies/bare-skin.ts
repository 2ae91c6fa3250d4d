import type { RemedyWords } from '../../remedyWords.js';

export const bareSkin: RemedyWords<'bare-skin'> = {
  name: 'heat or cold on bare skin',
  aka: ['ice straight on the skin', 'heat straight on the skin'],
  answer: {
    what: 'Straight on the skin both of them burn, and you may not feel it in time.',
    now: 'Wrap it in a towel first, and look or feel how the skin does after some minutes.',
  },
  more: 'Numb skin feels nothing in time, so nothing hot or cold belongs there.',
  cautions: {
    numb: 'Never on numb skin, nor when you are about to fall asleep.',
  },
};
