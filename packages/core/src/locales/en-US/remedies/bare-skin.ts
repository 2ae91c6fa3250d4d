import type { RemedyWords } from '../../remedyWords.js';

export const bareSkin: RemedyWords<'bare-skin'> = {
  name: 'heat or cold on bare skin',
  aka: ['ice straight on the skin', 'heat straight on the skin'],
  answer: {
    what: 'Straight on the skin both of them burn, and you may not feel it in time.',
    now: 'Wrap it in a towel, for fifteen minutes at most, best with a pad that switches itself off.',
  },
  more: 'Numb skin feels nothing in time, so nothing hot or cold belongs there.',
  cautions: {
    numb: 'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
