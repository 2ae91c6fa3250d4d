import type { RemedyWords } from '../../remedyWords.js';

export const alcohol: RemedyWords<'alcohol'> = {
  name: 'a drink before bed',
  aka: ['alcohol and sleep', 'wine before bed', 'a nightcap'],
  answer: {
    what: 'A drink brings sleep sooner, and breaks it in the second half of the night.',
    now: 'Leave it for tonight, and take small sips of water if you are dry.',
  },
  more: 'A review of the studies found that at every amount. People who drink to sleep mostly need more of it in time.',
  cautions: {
    pills: 'Never with sleeping pills, strong painkillers, or heat on your back.',
  },
};
