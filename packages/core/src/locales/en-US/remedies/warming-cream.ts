import type { RemedyWords } from '../../remedyWords.js';

export const warmingCream: RemedyWords<'warming-cream'> = {
  name: 'a warming cream',
  aka: ['deep heat', 'tiger balm', 'muscle rub'],
  answer: {
    what: 'It warms the skin and feels nice to some; I know of no good proof that it eases a back.',
    now: 'Try a little on your arm first, and wash your hands after.',
  },
  more: 'The rubbing may do as much as the cream. A pharmacist knows which ones go with your other medicines.',
  cautions: {
    'no-heat': 'Never under a heating pad, and not on broken skin.',
  },
};
