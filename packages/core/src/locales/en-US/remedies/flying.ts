import type { RemedyWords } from '../../remedyWords.js';

export const flying: RemedyWords<'flying'> = {
  name: 'flying',
  aka: ['flying with a sore back', 'long flights'],
  answer: {
    what: 'Flying does no harm; sitting still for hours makes a back stiff, on a plane as anywhere.',
    now: 'Take a seat at the aisle, and stand up each hour.',
  },
  more: 'Roll a jacket behind your low back, and circle your feet now and then.',
  cautions: {
    calf: 'A hot or swollen calf afterward: be seen today.',
  },
};
