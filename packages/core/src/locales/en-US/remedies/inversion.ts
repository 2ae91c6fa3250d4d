import type { RemedyWords } from '../../remedyWords.js';

export const inversion: RemedyWords<'inversion'> = {
  name: 'hanging and inversion tables',
  aka: ['inversion table', 'hanging from a bar'],
  answer: {
    what: 'Two guidelines advise against pulling on a sore back, and head down the pressure in the eyes rises.',
    now: 'Rest your calves on a chair or a stack of pillows instead.',
  },
  more: 'Some people like the stretch of it for the moment. Nobody has shown that it lasts.',
  cautions: {
    eyes: 'Never head down with glaucoma, high blood pressure, or reflux.',
  },
};
