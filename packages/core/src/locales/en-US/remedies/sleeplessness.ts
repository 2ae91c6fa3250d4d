import type { RemedyWords } from '../../remedyWords.js';

export const sleeplessness: RemedyWords<'sleeplessness'> = {
  name: 'not being able to sleep',
  aka: ['insomnia', 'sleeplessness'],
  answer: {
    what: 'Sleep cannot be forced: after lying awake for long, get up, and sit somewhere dim until you are sleepy.',
    now: 'First, breathe out slowly, six times.',
  },
  more: 'For bad nights that go on, guidelines put a course called cognitive behavioral therapy for insomnia first, before pills. It is also given on the web.',
  cautions: {
    doctor: 'If it goes on for months, or you are very low, tell a doctor.',
  },
};
