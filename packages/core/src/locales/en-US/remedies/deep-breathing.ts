import type { RemedyWords } from '../../remedyWords.js';

export const deepBreathing: RemedyWords<'deep-breathing'> = {
  name: 'breathing slowly',
  aka: ['breathing slowly', 'slow deep breaths'],
  answer: {
    what: 'Slow breathing calms, and may help you to fall asleep; it brings no more oxygen.',
    now: 'Breathe in softly, and let the breath out longer.',
  },
  more: 'Do not hold it; a tiny pause is fine if it comes by itself. If you feel dizzy, breathe as you always do.',
  cautions: {},
};
