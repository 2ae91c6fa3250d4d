import type { RemedyWords } from '../../remedyWords.js';

export const heatPatch: RemedyWords<'heat-patch'> = {
  name: 'a heat patch or wrap',
  aka: ['heat patches', 'heat wraps'],
  answer: {
    what: 'Wraps that stay warm are where most of the little evidence is: they eased new low back pain for days.',
    now: 'Wear one over clothes by day, and take it off before you sleep.',
  },
  more: 'The review counted a few trials, and the relief was small and short.',
  cautions: {
    numb: 'Not over numb or broken skin, with diabetes and numb feet, or over a cream.',
  },
};
