import type { MassageWords } from '../../massageWords.js';

export const partnerGlide: MassageWords<'partner-glide'> = {
  name: 'long glides',
  aka: [
    'long glides',
    'long strokes',
    'gliding strokes',
    'glides down my back',
    'long strokes down my back',
    'stroke my back',
  ],
  lines: {
    name: 'Long glides.',
    hands: 'Both hands on their {side} side, just below the shoulder blade.',
    lean: 'Lean a little, and slide down to the hip.',
    lift: 'Lift your hands, and float back up.',
    spine: 'Stay beside the spine, never on it.',
    start: 'Slow strokes, until I say.',
    rest: 'And rest your hands.',
  },
  change: {
    'hands-again': 'Now both hands on their {side} side.',
    'spine-again': 'Beside the spine, never on it.',
  },
};
