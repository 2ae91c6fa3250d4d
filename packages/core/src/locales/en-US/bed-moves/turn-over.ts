import type { BedMoveWords } from '../../bedMoveWords.js';

export const turnOver: BedMoveWords<'turn-over'> = {
  name: 'turning over in bed',
  aka: [
    'turn over',
    'turning over',
    'turn over in bed',
    'roll over',
    'rolling over',
    'roll over in bed',
    'change sides',
    'log roll',
  ],
  lines: {
    covers: 'Let go of the covers first.',
    knees: 'Bend both knees, feet flat.',
    room: 'If the edge is near on your {side} side, shuffle away.',
    pillow: 'Squeeze a pillow between your knees, if you have one.',
    reach: 'Reach your {other} arm across, toward your {side} side.',
    together: 'Knees, hips and shoulders move together, eyes open, slowly.',
    roll: 'Breathe out, and roll to your {side} side.',
    settle: 'Settle the pillow between your knees.',
    rest: 'Now rest, and let your breath slow down.',
  },
};
