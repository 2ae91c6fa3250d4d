import type { RemedyWords } from '../../remedyWords.js';

export const driving: RemedyWords<'driving'> = {
  name: 'long car journeys',
  aka: ['long car journeys', 'driving far'],
  answer: {
    what: 'Long drives make backs stiff; a cushion behind the low back and breaks are what helps.',
    now: 'Plan a stop each hour, and walk round the car.',
  },
  more: 'Set the mirrors so that you need not twist. Afterwards, move a little before you lift anything out.',
  cautions: {
    not: 'Do not drive if you cannot brake hard, or if your tablets make you drowsy.',
  },
};
