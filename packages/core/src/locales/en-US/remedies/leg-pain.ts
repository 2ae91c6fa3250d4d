import type { RemedyWords } from '../../remedyWords.js';

export const legPain: RemedyWords<'leg-pain'> = {
  name: 'pain down a leg',
  aka: ['why a leg hurts', 'leg pain from the back'],
  answer: {
    what: 'A sore back often spreads to the buttock or thigh. Past the knee, with tingling, it is mostly an irritated nerve.',
    now: 'Lie with that leg up, a pillow between your knees.',
  },
  more: 'Most of it eases within four to six weeks. Keep moving in ways that do not send it further down.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
    calf: 'A hot, swollen calf: be seen today.',
  },
};
