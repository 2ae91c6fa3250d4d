import type { MassageWords } from '../../massageWords.js';

export const selfTowel: MassageWords<'self-towel'> = {
  name: 'rolled towel beside your spine',
  aka: [
    'rolled towel',
    'towel roll',
    'towel massage',
    'towel under my back',
    'rolled towel under my back',
    'lie on a towel',
  ],
  lines: {
    name: 'Rolled towel beside your spine.',
    towel: 'Roll up a small, soft towel.',
    roll: 'Roll a little to your {other}.',
    place: 'Lay the towel along your {side} side, beside the spine.',
    back: 'Roll back onto it, slowly.',
    'too-strong': 'If it is stronger than pleasant, take it away.',
    start: 'Let yourself be heavy.',
    'roll-off': 'And roll off the towel.',
    'towel-out': 'Keep hold of the towel.',
    'lie-back': 'And lie back.',
  },
  change: {
    'roll-again': 'Now roll a little to your {other}.',
    'place-again': 'Lay the towel along your {side} side, beside the spine.',
    'back-again': 'Roll back onto it, slowly.',
    'roll-off-again': 'And roll off the towel.',
    'towel-away': 'Put the towel out of the bed.',
    'lie-back-again': 'And lie back.',
  },
};
