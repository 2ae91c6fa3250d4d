import type { MassageWords } from '../../massageWords.js';

export const selfRoller: MassageWords<'self-roller'> = {
  name: 'upper back on a foam roller',
  aka: [
    'foam roller',
    'foam rolling',
    'foam roll my back',
    'foam roll my upper back',
    'roller',
    'roll my back out',
  ],
  lines: {
    name: 'Upper back on the roller.',
    floor: 'Lie on the floor, the roller across under your upper back.',
    hands: 'Rest your head in your hands, hips on the floor.',
    ribs: 'Stay on your ribs, off your low back and neck.',
    start: 'Tiny, slow rolls, from your feet.',
    'keep-small': 'Keep them small.',
    'roll-off': 'And roll off, onto your side.',
  },
  change: {},
};
