import type { RemedyWords } from '../../remedyWords.js';

export const restTime: RemedyWords<'rest-time'> = {
  name: 'how long to rest',
  aka: ['days in bed at most', 'how long to stay in bed'],
  answer: {
    what: 'No more than {days} days in bed, and fewer is better; the hours of the night do not count.',
    now: 'Tomorrow, get up for a few steps each hour, and for more each day.',
  },
  more: 'In a review, people told to stay active had a little less pain than those told to rest.',
  cautions: {
    'weak-leg': 'If a leg is getting weaker, get it checked today.',
  },
};
