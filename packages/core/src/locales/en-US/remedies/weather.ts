import type { RemedyWords } from '../../remedyWords.js';

export const weather: RemedyWords<'weather'> = {
  name: 'cold and weather',
  aka: ['the weather and my back', 'damp weather'],
  answer: {
    what: 'Where it was counted, sore backs began as often on cold or damp days as on others.',
    now: 'If you feel cold, put on a layer; warm muscles are pleasanter.',
  },
  more: 'One study compared the days on which about a thousand backs began to hurt with other days. For pain that lasts, studies disagree.',
  cautions: {},
};
