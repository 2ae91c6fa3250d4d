import type { RemedyWords } from '../../remedyWords.js';

export const tonight: RemedyWords<'tonight'> = {
  name: 'what to do right now',
  aka: ['what to do tonight', 'something to do now'],
  answer: {
    what: 'Move a little, lie another way, and breathe out slowly: small things ease most sore backs for a while.',
    now: 'Rock your bent knees a little from side to side, then put a pillow there.',
  },
  more: 'Warmth may help a little, if you are awake and take it out of bed again. Tomorrow, keep moving in small turns.',
  cautions: {
    doctor: 'Sharp, spreading, or with a fever: stop, and have it seen.',
  },
};
