import type { RemedyWords } from '../../remedyWords.js';

export const desk: RemedyWords<'desk'> = {
  name: 'sitting at a desk',
  aka: ['standing desk', 'a standing desk', 'ergonomic chair', 'sit stand desk'],
  answer: {
    what: 'Every half hour or so: change is what a back likes, and no chair and no posture is best.',
    now: 'Stand up when you next can, and reach for the ceiling.',
  },
  more: 'Standing for long was no better than sitting when it was compared. Sit, stand, walk to the window: any of these in turn.',
  cautions: {},
};
