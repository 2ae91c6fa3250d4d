import type { RemedyWords } from '../../remedyWords.js';

export const sofa: RemedyWords<'sofa'> = {
  name: 'sitting on a sofa',
  aka: ['sitting on the sofa', 'sitting on the couch'],
  answer: {
    what: 'No one way to sit is right; a soft low seat only makes the getting up harder.',
    now: 'Sit well back, with a cushion behind your low back, and both feet down.',
  },
  more: 'To get up, slide to the edge, lean forward, and push with your hands.',
  cautions: {},
};
