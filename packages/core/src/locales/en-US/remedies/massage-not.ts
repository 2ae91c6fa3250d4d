import type { RemedyWords } from '../../remedyWords.js';

export const massageNot: RemedyWords<'massage-not'> = {
  name: 'when not to massage',
  aka: ['when not to massage', 'massage risks', 'the risks of massage'],
  answer: {
    what: 'Leave massage out with anything that could bleed, break, or be carried away.',
    now: 'If one of these is yours, rest and breathe instead.',
  },
  more: 'Heart trouble, a rash or a fresh bruise count as well, and if you are pregnant, ask your midwife first. If you are not sure, a pharmacist or a doctor can say.',
  cautions: {
    never:
      'A clot, blood thinners, brittle bones, cancer, a fever, a recent injury or operation, broken or numb skin.',
  },
  careFor: {
    pregnant: 'In pregnancy, ask your midwife first, and leave the belly out.',
    'blood-thinner': 'With blood thinners it can bruise and bleed, so leave it out.',
    osteoporosis: 'With brittle bones, leave pressing out; a hand that only lies there is fine.',
  },
};
