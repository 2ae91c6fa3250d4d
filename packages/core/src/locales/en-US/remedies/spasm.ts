import type { RemedyWords } from '../../remedyWords.js';

export const spasm: RemedyWords<'spasm'> = {
  name: 'a spasm in the back',
  aka: ['spasm in the back', 'spasming back'],
  answer: {
    what: 'A spasm is a muscle that clamps down to guard. It feels terrible, and it passes.',
    now: 'Rest your calves on a cushion, and breathe out slowly.',
  },
  more: 'When it lets go, move a very little: rock your knees, then rest again. Most are far better within days.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
  },
};
