import type { RemedyWords } from '../../remedyWords.js';

export const toTheToilet: RemedyWords<'to-the-toilet'> = {
  name: 'getting to the toilet',
  aka: ['getting to the bathroom', 'going to the toilet at night'],
  answer: {
    what: 'In one piece: roll to your side, feet over the edge, push up with your arms, and wait until you are steady.',
    now: 'Put a light on, and clear the way.',
  },
  more: 'On the toilet, lean your forearms on your thighs, and breathe out rather than strain. Push on your thighs to stand.',
  cautions: {
    bladder:
      'If you cannot pass water, cannot hold it, or are numb between the legs: hospital now.',
  },
};
