import type { RemedyWords } from '../../remedyWords.js';

export const lastingPain: RemedyWords<'lasting-pain'> = {
  name: 'pain that will not go away',
  aka: ['pain that stays', 'long lasting pain'],
  answer: {
    what: 'Pain that lasts is common, and seldom a sign of harm: it eases too, only more slowly.',
    now: 'Do one small thing that you did yesterday, and a little more of it.',
  },
  more: 'Sleep, worry and lying still all turn it up; what helped people most was moving a little, and a little more.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder trouble: get help now; else, let a doctor see it.',
  },
};
