import type { RemedyWords } from '../../remedyWords.js';

export const sideToGetUp: RemedyWords<'side-to-get-up'> = {
  name: 'which side to get up on',
  aka: ['the side to get out of bed on', 'which way to get out of bed'],
  answer: {
    what: 'Over the side that hurts less, rolling in one piece, and letting your feet slide over the edge.',
    now: 'Push up sideways with both hands, and sit until you are steady.',
  },
  more: 'If both are the same, take the side with more room, and a light you can reach.',
  cautions: {
    danger: 'After a bad fall, or with a newly weak or numb leg, stay down and call for help.',
  },
};
