import type { MassageWords } from '../../massageWords.js';

export const selfBallGlute: MassageWords<'self-ball-glute'> = {
  name: 'ball under your hip',
  aka: [
    'ball under my hip',
    'ball under my butt',
    'ball under my buttock',
    'glute massage',
    'buttock massage',
    'piriformis massage',
    'massage my hip',
  ],
  lines: {
    name: 'Ball under your hip.',
    'on-your-back': 'On your back, knees bent.',
    roll: 'Roll a little to your {other}.',
    place: 'Put the ball under the fleshy, outer part of your {side} buttock.',
    back: 'Lean back onto it, slowly.',
    leg: 'If anything runs down your leg, take the ball away.',
    start: 'Let your {side} hip be heavy.',
    move: 'Lift off, move the ball a little, and lean back.',
    'start-two': 'Heavy again.',
    'roll-off': 'And roll off the ball.',
  },
  change: {
    'roll-again': 'Now roll a little to your {other}.',
    'place-again': 'Put the ball under your outer {side} buttock.',
    'back-again': 'Lean back onto it, slowly.',
    'move-again': 'Lift off, move the ball a little, and lean back.',
    'roll-off-again': 'And roll off the ball.',
    'ball-away': 'Put the ball beside the bed, within reach.',
  },
};
