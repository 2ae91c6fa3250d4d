import type { RemedyWords } from '../../remedyWords.js';

export const rest: RemedyWords<'rest'> = {
  name: 'rest',
  aka: [
    'resting',
    'bed rest',
    'staying in bed',
    'lying down all day',
    'taking it easy',
    'days in bed',
    'a nap',
    'napping',
    'time off',
  ],
  answer: {
    active:
      'Guidelines suggest staying active: rest if you must, but for no more than {days} days.',
    night: 'Sleeping at night is not bed rest.',
    tomorrow: 'Tomorrow, move a little, and more each day.',
  },
  more: 'In a review, people told to stay active had a little less pain than those told to rest. With sciatica there was hardly a difference.',
  cautions: {
    'weak-leg': 'If a leg is getting weaker, get it checked today.',
  },
};
