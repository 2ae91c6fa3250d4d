import type { RemedyWords } from '../../remedyWords.js';

export const massageSpots: RemedyWords<'massage-spots'> = {
  name: 'sore spots',
  aka: ['trigger points', 'tender spots'],
  answer: {
    what: 'Work beside the sorest spot, not into it. What feels like a knot is mostly a muscle on guard.',
    now: 'Rest a warm hand there, and let it soften by itself.',
  },
  more: 'Nobody has shown what a knot is, or that pressing dissolves it. Pressing hard often makes it sorer the next day.',
  cautions: {
    spine: 'Press muscle, never the spine itself.',
  },
};
