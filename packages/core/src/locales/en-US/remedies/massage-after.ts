import type { RemedyWords } from '../../remedyWords.js';

export const massageAfter: RemedyWords<'massage-after'> = {
  name: 'after a massage',
  aka: ['after a massage', 'sleep after massage'],
  answer: {
    what: 'Sleep if you are sleepy; gentle movement is fine too, for a massage is no effort to rest from.',
    now: 'Roll to the side you sleep on, slowly, and stay.',
  },
  more: 'Leave hard training for another time, if you feel loose and drowsy. The next morning, move as usual.',
  cautions: {
    stand: 'Sit a while before you stand up.',
  },
};
