import type { RemedyWords } from '../../remedyWords.js';

export const sport: RemedyWords<'sport'> = {
  name: 'sport',
  aka: ['playing sport', 'playing golf', 'playing tennis'],
  answer: {
    what: 'Sport counts as exercise, and no kind has been shown to be better or worse for a back.',
    now: 'Begin with half an hour of what you know, and slow swings.',
  },
  more: 'The first weeks, stop earlier than you want to. A day that is sore after it does not mean harm.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
