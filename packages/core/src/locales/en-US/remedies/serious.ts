import type { RemedyWords } from '../../remedyWords.js';

export const serious: RemedyWords<'serious'> = {
  name: 'whether it is serious',
  aka: ['whether it is serious', 'whether it is dangerous'],
  answer: {
    what: 'Very rarely. Most sore backs have no serious cause, and ease by themselves.',
    now: 'Think through the signs that follow. If none is yours, rest.',
  },
  more: 'A serious cause is a break, an infection, a growth, or a squeezed nerve. Each has its signs: ask me, when to get help, and I will say them all.',
  cautions: {
    chest: 'Chest pain, trouble breathing, or a bad fall just now: call for help at once.',
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
    fever: 'A fever, a bad fall, weight loss, or pain that never lets up: see a doctor.',
  },
};
