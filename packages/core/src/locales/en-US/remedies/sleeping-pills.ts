import type { RemedyWords } from '../../remedyWords.js';

export const sleepingPills: RemedyWords<'sleeping-pills'> = {
  name: 'sleeping pills',
  aka: ['sleep medication', 'sleeping tablet'],
  answer: {
    what: 'For bad nights, guidelines put a course for sleep before pills, which only help for a while.',
    now: 'Tonight, let us slow the breath instead.',
  },
  more: 'The course is called cognitive behavioral therapy for insomnia. A doctor can tell where it is given.',
  cautions: {
    'no-heat': 'After a sleeping pill, leave heat and massage out.',
    stop: 'If you take them often, do not stop all at once.',
  },
};
