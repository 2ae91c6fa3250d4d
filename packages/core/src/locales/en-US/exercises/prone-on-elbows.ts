import type { CompleteLocale } from '../../completeLocale.js';

export const proneOnElbows: CompleteLocale['exercises']['prone-on-elbows'] = {
  name: 'prop on elbows',
  lines: {
    name: 'Prop on elbows.',
    start: 'On your front, hands beside your head.',
    'elbows-under': 'Slide your elbows under your shoulders.',
    'chest-rises': 'Let your chest rise, if that is easy.',
    'look-down': 'Keep looking down.',
    'hold-there': 'Hold there.',
    'belly-heavy': 'Let your belly hang heavy.',
    lower: 'And lower your chest slowly.',
  },
  change: {},
  again: { move: 'And prop up.', hold: 'Hold.', release: 'And lower.' },
  aka: ['sphinx', 'prone on elbows', 'elbow prop'],
  feel: 'You should feel mild pressure low in your back. The front of your belly opens.',
  easier: 'Stay flat. Stack your hands, and rest your forehead on them.',
  stop: 'Lower down if pain spreads down a leg, or your back hurts sharply.',
};
