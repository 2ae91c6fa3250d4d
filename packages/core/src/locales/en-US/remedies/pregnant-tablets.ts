import type { RemedyWords } from '../../remedyWords.js';

export const pregnantTablets: RemedyWords<'pregnant-tablets'> = {
  name: 'painkillers in pregnancy',
  aka: ['painkillers when pregnant', 'pain tablets when pregnant'],
  answer: {
    what: 'Acetaminophen, which is paracetamol, comes first, as its label says; ibuprofen and its kind only if a doctor tells you to.',
    now: 'Ask a pharmacist or your midwife before you take any.',
  },
  more: 'That holds for creams and gels with ibuprofen in them too: ask first. I never say how much.',
  cautions: {
    'too-much': 'If you may have taken too much, get emergency help now.',
  },
};
