import type { MassageWords } from '../../massageWords.js';

export const partnerSide: MassageWords<'partner-side'> = {
  name: 'partner massage on your side',
  aka: [
    'pregnancy massage',
    'massage in pregnancy',
    'massage on my side',
    'side lying massage',
    'partner massage on my side',
    'massage while lying on my side',
  ],
  lines: {
    name: 'Partner massage, on the side.',
    'in-charge': 'The person lying down is in charge.',
    'stop-word': 'Say stop, or lift a hand, any time.',
    pillows: 'They hug a pillow, with another between the knees.',
    kneel: 'Partner, sit or kneel behind their back.',
    upper: 'Work on the upper side of the back only.',
    'keep-off': 'Keep off the spine, the belly and the calves.',
    glide: 'Glide from shoulder blade to hip, lightly.',
    start: 'Slow strokes, until I say.',
    circles: 'Now small, light circles beside the spine.',
    'start-two': 'Light circles, until I say.',
    rest: 'And rest your hands.',
  },
  change: {},
};
