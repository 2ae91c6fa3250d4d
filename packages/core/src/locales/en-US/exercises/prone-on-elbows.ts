import type { CompleteLocale } from '../../completeLocale.js';

export const proneOnElbows: CompleteLocale['exercises']['prone-on-elbows'] = {
  name: 'prop on elbows',
  lines: {
    name: 'A prop on your elbows.',
    start: 'On your front, hands beside your head.',
    'elbows-under': 'Slide your elbows under your shoulders.',
    'chest-rises': 'Let your chest rise, if that is easy.',
    'stack-hands': 'Stay flat. Rest your forehead on your hands.',
    'look-down': 'Keep your nose pointing down.',
    'hold-there': 'Stay in it.',
    'belly-heavy': 'Let your belly hang heavy.',
    lower: 'And lower your chest slowly.',
  },
  change: {},
  again: { move: 'And prop up.', hold: null, release: null },
  easierAgain: { move: 'Forehead down.', hold: null, release: null },
  aka: ['sphinx', 'prone on elbows', 'elbow prop'],
  feel: 'You may feel mild pressure low in your back. The front of your belly opens.',
  stop: 'Lower down if pain spreads down a leg, or your back hurts sharply.',
};
