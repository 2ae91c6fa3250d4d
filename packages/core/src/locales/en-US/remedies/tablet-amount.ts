import type { RemedyWords } from '../../remedyWords.js';

export const tabletAmount: RemedyWords<'tablet-amount'> = {
  name: 'how many painkillers',
  aka: ['how many tablets', 'how many painkillers a day'],
  answer: {
    what: 'Only the label, or whoever prescribed them, says how many, and how far apart; I never do.',
    now: 'Read it before the next one, and count in all that has the same medicine in it.',
  },
  more: 'Cold remedies and co-codamol have acetaminophen, which is paracetamol, in them already. A pharmacist can add it up with you.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now, even if you feel well.',
  },
};
