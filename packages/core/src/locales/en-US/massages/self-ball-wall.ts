import type { MassageWords } from '../../massageWords.js';

export const selfBallWall: MassageWords<'self-ball-wall'> = {
  name: 'ball against the wall',
  aka: [
    'ball on the wall',
    'tennis ball on the wall',
    'tennis ball against the wall',
    'wall ball massage',
    'tennis ball massage',
    'shoulder blade massage',
  ],
  lines: {
    name: 'Ball against the wall.',
    stand: 'Stand with your back to a wall.',
    place: 'Put the ball on the muscle beside your {side} shoulder blade.',
    spine: 'Keep it two fingers away from your spine.',
    lean: 'Lean only until it feels like a pleasant weight.',
    start: 'Wait there, and breathe.',
    move: 'Bend your knees a little, to find a second spot.',
    'start-two': 'Wait there.',
    'step-away': 'And step away, ball in hand.',
  },
  change: {
    'place-again': 'Now put the ball beside your {side} shoulder blade.',
    'spine-again': 'Two fingers away from your spine.',
    'lean-again': 'Lean gently.',
    'move-again': 'Bend your knees a little, to find a second spot.',
  },
};
