import type { RemedyWords } from '../../remedyWords.js';

export const magnesium: RemedyWords<'magnesium'> = {
  name: 'magnesium and other supplements',
  aka: [
    'magnesium',
    'supplements',
    'turmeric',
    'glucosamine',
    'fish oil',
    'collagen',
    'cbd',
    'herbal remedies',
    'herbs',
  ],
  answer: {
    what: 'I know of no good proof that any supplement eases a sore back.',
    now: 'Show a pharmacist what you take; some do not go together with medicines.',
  },
  more: 'Cramp in the calf is another matter, and there too the proof is thin.',
  cautions: {
    label: 'Keep to the label, and ask first if you are pregnant or ill.',
  },
};
