import type { CompleteLocale } from '../../completeLocale.js';

export const neckTurns: CompleteLocale['exercises']['neck-turns'] = {
  name: 'neck turns on the pillow',
  lines: {
    name: 'Neck turns on the pillow.',
    start: 'On your back, head on your pillow.',
    'short-of-pull': 'Stop short of any pull.',
    roll: 'Let your head roll slowly to the {side}.',
    'roll-tiny': 'Let your head roll a very little way to the {side}.',
    pause: 'Wait there.',
    'back-to-middle': 'And roll back to the middle.',
  },
  change: {
    'roll-other-way': 'Let it roll to the {side}.',
    'roll-tiny-other': 'Let it roll a little to the {side}.',
    'and-back': 'And back.',
  },
  again: { move: null, hold: null, release: ['And face up.', 'Back to facing up.'] },
  easierAgain: { move: null, hold: null, release: ['And face up.', 'Back to facing up.'] },
  aka: ['neck turns', 'head turns', 'head rolls', 'neck rotation lying down'],
  feel: 'It feels like easy rolling.',
  stop: 'Stop if you feel dizzy, your sight changes or an arm tingles.',
};
