import type { MassageWords } from '../../massageWords.js';

export const partnerFeet: MassageWords<'partner-feet'> = {
  name: 'slow thumbs on the feet',
  aka: [
    'foot massage',
    'massage my feet',
    'foot rub',
    'rub my feet',
    'feet massage',
    'partner feet',
  ],
  lines: {
    name: 'Slow thumbs on the feet.',
    wrap: 'Wrap both hands around their feet.',
    thumbs: 'Slide your thumbs up the bottoms of their feet.',
    start: 'Slow and warm.',
    rest: 'And let the feet rest.',
  },
  change: {},
};
