import type { RemedyWords } from '../../remedyWords.js';

export const gettingUp: RemedyWords<'getting-up'> = {
  name: 'getting up without pain',
  aka: ['how to get out of bed', 'sitting up in bed without pain'],
  answer: {
    what: 'Bend your knees, roll onto your side in one piece, and let your feet slide over the edge.',
    now: 'Push up sideways with both hands as your legs go down, and sit until you are steady.',
  },
  more: 'Go out over the side that hurts less. Lean forward, nose over toes, before you stand.',
  cautions: {
    danger: 'After a bad fall, or with a newly weak or numb leg, stay down and call for help.',
  },
};
