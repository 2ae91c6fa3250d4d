import type { RemedyWords } from '../../remedyWords.js';

export const safeForMe: RemedyWords<'safe-for-me'> = {
  name: 'whether it is safe for me',
  aka: ['safe exercises', 'safe for me'],
  answer: {
    what: 'It is slow and small, and you leave out what hurts; guidelines suggest moving.',
    now: 'Tell me what you have, and I leave out what does not suit it.',
  },
  more: 'Say it as it is: I am pregnant, I have brittle bones, my knee is bad. Before the first move I ask about what cannot wait.',
  cautions: {
    plan: "Your own clinician's plan comes before mine.",
  },
};
