import type { RemedyWords } from '../../remedyWords.js';

export const paracetamolTwice: RemedyWords<'paracetamol-twice'> = {
  name: 'paracetamol in two medicines',
  aka: ['co codamol and paracetamol together', 'paracetamol twice'],
  answer: {
    what: 'Co-codamol and many cold remedies have acetaminophen, which is paracetamol, in them already: it adds up.',
    now: 'Read each packet for that word first; until then, try another way to lie.',
  },
  more: 'Too much harms the liver, and one may feel well at first. A pharmacist can tell you what goes with what you take.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now, even if you feel well.',
  },
};
