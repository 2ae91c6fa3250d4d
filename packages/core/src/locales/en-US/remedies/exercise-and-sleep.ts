import type { RemedyWords } from '../../remedyWords.js';

export const exerciseAndSleep: RemedyWords<'exercise-and-sleep'> = {
  name: 'exercise and sleep',
  aka: ['exercise and sleep', 'training and sleep'],
  answer: {
    what: 'People who exercised regularly slept better, in a review of many trials.',
    now: 'Tomorrow, in the light, walk as far as is easy.',
  },
  more: 'Leave hard training out of the last hours before bed. Gentle stretches there are fine.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
