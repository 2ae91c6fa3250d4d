import type { RemedyWords } from '../../remedyWords.js';

export const cracking: RemedyWords<'cracking'> = {
  name: 'clicks and cracks',
  aka: ['cracking my back', 'back clicking'],
  answer: {
    what: 'The sound is mostly a bubble of gas in a joint, and by itself it means nothing bad.',
    now: 'Turn as far as is easy, and never force it.',
  },
  more: 'The bubble was seen in finger joints in a scanner. Cracking may feel loose for a while, and does not last.',
  cautions: {
    crack: 'A crack in a fall, or with thin bones, has to be looked at today.',
  },
};
