import type { RemedyWords } from '../../remedyWords.js';

export const serious: RemedyWords<'serious'> = {
  name: 'whether it is serious',
  aka: ['whether it is serious', 'whether it is dangerous'],
  answer: {
    what: 'Most sore backs have no serious cause, and ease by themselves.',
    now: 'Lie as is easiest, and let your breath out slowly.',
  },
  more: 'A serious cause is a break, an infection, a growth, or a squeezed nerve. With a fever, weight loss, or pain that never lets up, see a doctor. Ask me, when to get help, and I will say all the signs.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, bladder trouble, chest pain or a bad fall: get help now.',
  },
};
