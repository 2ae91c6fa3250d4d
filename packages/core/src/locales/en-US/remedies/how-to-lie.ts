import type { RemedyWords } from '../../remedyWords.js';

export const howToLie: RemedyWords<'how-to-lie'> = {
  name: 'how to lie',
  aka: ['ways to lie', 'sleeping positions'],
  answer: {
    what: 'No way of lying is best for everybody; most sore backs like the side, or the back with bent knees.',
    now: 'Begin on your side, with something soft between the knees.',
  },
  more: 'A few small studies lean to the side. Change as often as you like: sleepers turn many times a night.',
  cautions: {},
};
