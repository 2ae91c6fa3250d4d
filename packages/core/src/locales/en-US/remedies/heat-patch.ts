import type { RemedyWords } from '../../remedyWords.js';

export const heatPatch: RemedyWords<'heat-patch'> = {
  name: 'a heat patch or wrap',
  aka: ['heat patches', 'heat wraps'],
  answer: {
    what: 'Most of the little evidence is for wraps: they eased new low back pain for days.',
    now: 'Wear one over clothes by day, as long as its label says: nothing switches it off.',
  },
  more: 'The review counted a few trials, and the relief was small and short. Not over broken skin or a cream.',
  cautions: {
    numb: 'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
};
