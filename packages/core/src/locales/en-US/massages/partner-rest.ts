import type { MassageWords } from '../../massageWords.js';

export const partnerRest: MassageWords<'partner-rest'> = {
  name: 'resting hands',
  aka: [
    'resting hands',
    'hands on my back',
    'hands resting on my back',
    'just rest your hands',
    'quiet hands',
    'still hands',
  ],
  lines: {
    name: 'Resting hands.',
    'in-charge': 'The person lying down is in charge.',
    'stop-word': 'Say stop, or lift a hand, any time.',
    warm: 'Partner, warm your hands.',
    upper: 'Rest one hand between their shoulder blades.',
    lower: 'Rest your other hand on their low back.',
    start: 'Just rest there, and breathe together.',
    lift: 'And lift your hands away, slowly.',
  },
  change: {},
};
