import type { CompleteLocale } from '../../completeLocale.js';

export const proneRest: CompleteLocale['exercises']['prone-rest'] = {
  name: 'lying on your front',
  lines: {
    name: 'Lying on your front.',
    start: 'On your front.',
    'pain-spreads': 'If pain spreads down a leg, roll off your front.',
    'turn-head': 'Turn your head whichever way is easy.',
    'forehead-down': 'Rest your forehead on your hands.',
    'rest-there': 'Let it rest there.',
    'belly-sinks': 'Let your belly sink.',
    'other-way': 'Turn your head the other way whenever you like.',
    stir: 'And bring your head back to the middle.',
    'hands-out': 'And slide your arms down beside you.',
  },
  change: {},
  again: { move: 'And settle.', hold: null, release: 'And stir.' },
  easierAgain: { move: 'And settle.', hold: null, release: 'And stir.' },
  aka: ['front lying', 'prone lying', 'prone rest', 'lying on my front'],
  feel: 'You may feel easy. A mild ache low in your back may fade.',
  stop: 'Roll off your front if pain spreads further down a leg.',
};
