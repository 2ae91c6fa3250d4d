import type { RemedyWords } from '../../remedyWords.js';

export const traction: RemedyWords<'traction'> = {
  name: 'traction and inversion',
  aka: [
    'traction',
    'an inversion table',
    'inversion table',
    'inversion',
    'hanging upside down',
    'spinal decompression',
    'a stretching rack',
  ],
  answer: {
    what: 'Two guidelines advise against traction for low back pain: it did not help enough.',
    now: 'Lie with your calves on a cushion instead, head level.',
  },
  more: 'Hanging head down also raises the pressure in the eyes, and the blood pressure.',
  cautions: {
    eyes: 'Never head down with glaucoma, high blood pressure or reflux.',
  },
};
