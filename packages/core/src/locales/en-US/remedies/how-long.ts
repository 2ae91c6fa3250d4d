import type { RemedyWords } from '../../remedyWords.js';

export const howLong: RemedyWords<'how-long'> = {
  name: 'how long it takes',
  aka: ['recovery time', 'getting over it'],
  answer: {
    what: 'Within about six weeks most new back pain has eased a lot, and some within days.',
    why: 'It can come back, and that is common.',
    now: 'For tonight, breathe out slowly, and let your back rest.',
  },
  more: 'Pain that has lasted for months eases too, only more slowly. What helped people most was moving a little, and a little more.',
  cautions: {
    weeks: 'No better after a few weeks: see a doctor.',
  },
};
