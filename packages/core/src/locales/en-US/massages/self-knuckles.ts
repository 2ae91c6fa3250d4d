import type { MassageWords } from '../../massageWords.js';

export const selfKnuckles: MassageWords<'self-knuckles'> = {
  name: 'loose fists on your low back',
  aka: [
    'lower back massage',
    'massage my lower back',
    'massage my low back',
    'rub my lower back',
    'knuckle massage',
    'knuckles on my back',
    'fists on my back',
  ],
  lines: {
    name: 'Loose fists on your low back.',
    fists: 'Put loose fists on either side of the small of your back.',
    bone: 'Stay on muscle, off the bone.',
    light: 'Keep it light, and do not dig.',
    start: 'Small, slow circles.',
    lower: 'Move your fists a little lower.',
    'start-two': 'Small circles again.',
    rest: 'And rest your hands in your lap.',
  },
  change: {},
};
