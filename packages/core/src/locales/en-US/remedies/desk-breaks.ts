import type { RemedyWords } from '../../remedyWords.js';

export const deskBreaks: RemedyWords<'desk-breaks'> = {
  name: 'breaks from sitting',
  aka: ['how often to get up from a desk', 'breaks from a desk'],
  answer: {
    what: 'Every half hour or so: change is what a back likes, and no posture is best.',
    now: 'Stand up when you next can, and reach for the ceiling.',
  },
  more: 'Standing for long was no better than sitting when it was compared. Sit, stand, walk to the window: any of these in turn.',
  cautions: {},
};
