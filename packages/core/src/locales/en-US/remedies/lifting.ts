import type { RemedyWords } from '../../remedyWords.js';

export const lifting: RemedyWords<'lifting'> = {
  name: 'how to lift',
  aka: ['how to lift', 'lifting things'],
  answer: {
    what: 'No one way of bending or lifting has been shown to spare a back, or to spoil it.',
    now: 'Hold it close, and go slowly.',
  },
  more: 'The studies were few and weak, so nobody can be sure. Being used to a load matters more than the angle of the back.',
  cautions: {
    bones: 'With brittle bones, or after an operation, do not lift with a bent back.',
  },
};
