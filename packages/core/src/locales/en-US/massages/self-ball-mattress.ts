import type { MassageWords } from '../../massageWords.js';

export const selfBallMattress: MassageWords<'self-ball-mattress'> = {
  name: 'ball under your shoulder blade',
  aka: [
    'ball in bed',
    'ball massage',
    'ball massage in bed',
    'tennis ball in bed',
    'tennis ball under my back',
    'ball under my back',
    'ball under my shoulder blade',
    'rolled socks under my back',
  ],
  lines: {
    name: 'Ball under your shoulder blade.',
    'on-your-back': 'On your back, knees bent.',
    roll: 'Roll a little to your {other}.',
    place: 'Put the ball beside your {side} shoulder blade.',
    spine: 'Keep it two fingers away from your spine.',
    back: 'Roll back onto it, slowly.',
    'too-strong': 'If it is stronger than pleasant, roll off.',
    tingle: 'If your arm tingles, take the ball away.',
    start: 'Let yourself be heavy.',
    move: 'Roll off, move the ball a little lower, and roll back.',
    'start-two': 'Heavy again.',
    'roll-off': 'And roll off the ball.',
  },
  change: {
    'roll-again': 'Now roll a little to your {other}.',
    'place-again': 'Put the ball beside your {side} shoulder blade.',
    'spine-again': 'Two fingers away from your spine.',
    'back-again': 'Roll back onto it, slowly.',
    'move-again': 'Roll off, move the ball a little lower, and roll back.',
    'roll-off-again': 'And roll off the ball.',
    'ball-away': 'Put the ball beside the bed, within reach.',
  },
};
