import type { RemedyWords } from '../../remedyWords.js';

export const stroke: RemedyWords<'stroke'> = {
  name: 'a stroke',
  aka: ['signs of a stroke', 'mini stroke'],
  answer: {
    what: 'Suddenly one side of the face droops, one arm cannot stay up, or speech is slurred.',
    now: 'With any one of these, call {emergencyNumber} at once, even if it passes.',
  },
  more: 'Smile, lift both arms, and say a sentence aloud: that is the test. A numb hand that wakes when you shake it is something else.',
  cautions: {},
};
