import type { RemedyWords } from '../../remedyWords.js';

export const tens: RemedyWords<'tens'> = {
  name: 'a TENS machine',
  aka: [
    'tens',
    'a tens machine',
    'tens machine',
    'tens unit',
    'a tens unit',
    'electrical stimulation',
    'electrotherapy',
  ],
  answer: {
    what: 'Two guidelines advise against TENS for low back pain: it did not help enough.',
    now: 'Spend those minutes on a small, easy movement.',
  },
  more: "The World Health Organization says it should not be part of usual care, and so does England's guideline body. Whoever likes theirs does no harm by it.",
  cautions: {
    not: 'Not with a pacemaker, in pregnancy, or over numb skin, unless a clinician agrees.',
  },
};
