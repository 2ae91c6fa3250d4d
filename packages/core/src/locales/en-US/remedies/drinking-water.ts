import type { RemedyWords } from '../../remedyWords.js';

export const drinkingWater: RemedyWords<'drinking-water'> = {
  name: 'drinking water',
  aka: ['drinking more water', 'drinking enough water'],
  answer: {
    what: 'It has not been shown that drinking more eases a back, or that drinking too little makes it sore.',
    now: 'Drink when you are thirsty, and a little less late in the evening.',
  },
  more: 'Fewer trips to the bathroom mean fewer times that a sore back has to get up.',
  cautions: {
    less: 'If you pass hardly any water, or it burns: see a doctor.',
  },
};
