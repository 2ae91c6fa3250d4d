import type { RemedyWords } from '../../remedyWords.js';

export const pillowCount: RemedyWords<'pillow-count'> = {
  name: 'how many pillows',
  aka: ['one pillow or two', 'number of pillows'],
  answer: {
    what: 'One is enough for most, if your head is level: thin on your back; on your side, as high as your shoulder is wide.',
    now: 'Fold a towel under it until your nose points straight ahead.',
  },
  more: 'A tall stack bends the neck. Another pillow at the knees often makes the low back more comfortable.',
  cautions: {},
};
