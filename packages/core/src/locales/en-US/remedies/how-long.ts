import type { RemedyWords } from '../../remedyWords.js';

export const howLong: RemedyWords<'how-long'> = {
  name: 'how long it takes',
  aka: ['recovery time', 'getting over it'],
  answer: {
    what: 'Most new back pain eases a lot within six weeks.',
    why: 'It can come back, and that is common.',
    now: 'For tonight, breathe out slowly, and let your back rest.',
  },
  more: 'Pain that has lasted for months eases too, only more slowly. What helped people most was moving a little, and a little more.',
  cautions: {
    weeks: 'No better in a few weeks: see a doctor.',
  },
};
