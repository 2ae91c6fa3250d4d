import type { RemedyWords } from '../../remedyWords.js';

export const massageNot: RemedyWords<'massage-not'> = {
  name: 'when not to massage',
  aka: ['when not to massage', 'massage risks', 'the risks of massage'],
  answer: {
    what: 'Leave massage out with anything that could bleed, break, or be carried away.',
    now: 'Go through what follows; if one is yours, rest and breathe instead.',
  },
  more: 'If you are not sure, a pharmacist or a doctor can say. I ask the same questions before each massage here.',
  cautions: {
    never: 'That is: a clot, blood thinners, thin bones, cancer, or heart trouble.',
    recent: 'A fever, or a recent injury or operation.',
    skin: 'A rash, broken skin, a fresh bruise, or numb skin.',
    pregnant: 'If you are pregnant, ask your midwife first.',
  },
};
