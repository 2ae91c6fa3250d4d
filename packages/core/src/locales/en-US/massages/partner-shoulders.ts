import type { MassageWords } from '../../massageWords.js';

export const partnerShoulders: MassageWords<'partner-shoulders'> = {
  name: 'shoulder squeeze from a partner',
  aka: [
    'partner shoulder massage',
    'partner shoulders',
    'massage their shoulders',
    'squeeze their shoulders',
    'shoulder massage from my partner',
    'shoulder rub from my partner',
  ],
  lines: {
    name: 'Shoulder squeeze.',
    scoop: 'Scoop the shoulder muscle, both sides, or just the upper one.',
    neck: 'Stay off the sides and front of the neck.',
    rhythm: 'Squeeze on their breath out, and let go on their breath in.',
    start: 'Start now.',
    rest: 'And let your hands rest.',
  },
  change: {},
};
