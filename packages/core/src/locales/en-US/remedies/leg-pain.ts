import type { RemedyWords } from '../../remedyWords.js';

export const legPain: RemedyWords<'leg-pain'> = {
  name: 'pain down a leg',
  aka: ['why a leg hurts', 'leg pain from the back'],
  answer: {
    what: 'Pain from the buttock down past the knee is mostly an irritated nerve, called sciatica, and mostly eases within weeks.',
    now: 'Lie with the sore leg on top, a pillow between your knees.',
  },
  more: 'Most of it eases within four to six weeks. Keep moving in ways that do not send it further down.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, bladder trouble, or a hot, swollen calf: get help now.',
  },
};
