import type { RemedyWords } from '../../remedyWords.js';

export const wakingAtNight: RemedyWords<'waking-at-night'> = {
  name: 'waking in the night',
  aka: ['waking at three', 'night waking'],
  answer: {
    what: 'Everybody wakes some times a night, and forgets it; pain, worry and watching the clock make it long.',
    now: 'Turn the clock away, and breathe out slowly.',
  },
  more: 'If you lie awake long, sit somewhere dim until you are sleepy. Get up at the same time each morning, whatever the night was.',
  cautions: {
    doctor: 'If it goes on for months, or you are very low, tell a doctor.',
  },
};
