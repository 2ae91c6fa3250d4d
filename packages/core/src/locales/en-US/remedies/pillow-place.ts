import type { RemedyWords } from '../../remedyWords.js';

export const pillowPlace: RemedyWords<'pillow-place'> = {
  name: 'where the pillow goes',
  aka: ['where to put the pillow', 'pillow placement'],
  answer: {
    what: 'On your side, it goes between your knees, down to the ankles. On your back, under your knees.',
    now: 'Fetch a second pillow, and slide it in there.',
  },
  more: 'The pillow for your head stays under your head and neck, not under your shoulders. On your front, a flat one goes under your hips.',
  cautions: {},
};
