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
    floor: 'Lie on your back, on the floor.',
    knees: 'Bend your knees, one at a time.',
    roll: 'Roll a little to one side.',
    place: 'Lay the roller across, where your upper back will be.',
    back: 'And lie back on it slowly.',
    hands: 'Rest your head in your hands.',
    ribs: 'Stay on your ribs, off your low back and neck.',
    start: 'Tiny, slow rolls, from your feet.',
    'keep-small': 'Keep them small.',
    'hands-down': 'Let your hands come down.',
    'roll-off': 'And roll off it, to one side.',
    'roller-away': 'Push the roller well away from you.',
    'lie-back': 'And lie back.',
  },
  change: {},
};
