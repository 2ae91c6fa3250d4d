import type { RemedyWords } from '../../remedyWords.js';

export const coffee: RemedyWords<'coffee'> = {
  name: 'coffee and tea',
  aka: ['coffee and sleep', 'caffeine at night'],
  answer: {
    what: 'I know of nothing that ties coffee to sore backs; for sleep, health services say none in the last six hours.',
    now: 'Tonight, have water instead.',
  },
  more: 'Cola and energy drinks count as well.',
  cautions: {},
};
