import type { RemedyWords } from '../../remedyWords.js';

export const food: RemedyWords<'food'> = {
  name: 'food',
  aka: ['diet and back pain', 'what to eat'],
  answer: {
    what: 'I know of no food that eases a sore back, and of none that makes it sore.',
    now: 'Eat as you like, and not much late at night.',
  },
  more: 'A big meal before bed brings heartburn and bad sleep. What helps the whole of you helps the back along.',
  cautions: {},
};
