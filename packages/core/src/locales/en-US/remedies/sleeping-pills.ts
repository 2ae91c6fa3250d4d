import type { RemedyWords } from '../../remedyWords.js';

export const sleepingPills: RemedyWords<'sleeping-pills'> = {
  name: 'sleeping pills',
  aka: ['sleep medication', 'sleeping tablet'],
  answer: {
    what: 'For bad nights, guidelines put a course for sleep before pills, which only help for a while.',
    now: 'Tonight, slow the breath instead: out longer than in.',
  },
  more: 'The course is called cognitive behavioral therapy for insomnia. A doctor can tell where it is given.',
  cautions: {
    'no-heat':
      'After one, leave heat and massage out; if you take them often, do not stop all at once.',
  },
};
