import type { RemedyWords } from '../../remedyWords.js';

export const calmingDown: RemedyWords<'calming-down'> = {
  name: 'calming down',
  aka: ['calm myself down', 'a racing mind'],
  answer: {
    what: 'Thoughts are loud at night, and smaller in the morning. A slow breath out quiets the body, and the head follows.',
    now: 'Breathe out as long as you can, six times.',
  },
  more: 'If one thought keeps coming, write it down for tomorrow, or say it aloud once. Fighting it keeps you awake.',
  cautions: {
    low: 'If you think of harming yourself, call a crisis line now.',
  },
};
