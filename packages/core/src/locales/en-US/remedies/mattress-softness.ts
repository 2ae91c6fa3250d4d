import type { RemedyWords } from '../../remedyWords.js';

export const mattressSoftness: RemedyWords<'mattress-softness'> = {
  name: 'a mattress that is too soft or too hard',
  aka: ['too soft a bed', 'too hard a bed'],
  answer: {
    what: 'Too soft, you sink and wake sorer; too hard, hips and shoulders ache; in one trial medium-firm did best.',
    now: 'Tonight, fold a blanket under your hips, and see how you wake.',
  },
  more: 'Sleep some nights elsewhere: if you wake better there, that tells most. Within the middle, your own comfort decides.',
  cautions: {},
};
