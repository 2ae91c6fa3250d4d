import type { RemedyWords } from '../../remedyWords.js';

export const desk: RemedyWords<'desk'> = {
  name: 'sitting at a desk',
  aka: ['standing desk', 'a standing desk', 'ergonomic chair', 'sit stand desk'],
  answer: {
    what: 'Sitting does no harm: no chair and no posture is best, and change is what a back likes.',
    now: 'Sit well back, feet on the floor, and plan to stand up every half hour.',
  },
  more: 'Standing for long was no better than sitting when it was compared. Sit, stand, walk to the window: any of these in turn.',
  cautions: {},
};
