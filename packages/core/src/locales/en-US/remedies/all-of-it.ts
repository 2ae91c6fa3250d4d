import type { RemedyWords } from '../../remedyWords.js';

export const allOfIt: RemedyWords<'all-of-it'> = {
  name: 'whether to do all of it',
  aka: ['doing all of it', 'doing the whole routine'],
  answer: {
    what: 'Each part stands by itself, and a few minutes are worth having.',
    now: 'Stop whenever you like; next time we can go on from there.',
  },
  more: 'No number of stretches has been shown to be best. What you do again tomorrow counts most.',
  cautions: {},
};
