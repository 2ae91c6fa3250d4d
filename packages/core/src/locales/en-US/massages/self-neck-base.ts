import type { MassageWords } from '../../massageWords.js';

export const selfNeckBase: MassageWords<'self-neck-base'> = {
  name: 'fingertip circles below the skull',
  aka: [
    'neck massage',
    'massage my neck',
    'rub my neck',
    'base of the skull',
    'massage the base of my skull',
    'back of my head massage',
  ],
  lines: {
    name: 'Fingertip circles below the skull.',
    fingers: 'Put your fingertips where your skull meets your neck.',
    back: 'Stay at the back, never the front or sides.',
    light: 'Keep it light, and let your jaw go loose.',
    start: 'Tiny, slow circles.',
    rest: 'And rest your hands.',
  },
  change: {},
};
