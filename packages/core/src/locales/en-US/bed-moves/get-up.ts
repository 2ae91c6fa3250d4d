import type { BedMoveWords } from '../../bedMoveWords.js';

export const getUp: BedMoveWords<'get-up'> = {
  name: 'getting out of bed',
  aka: [
    'get up',
    'getting up',
    'get out of bed',
    'getting out of bed',
    'sit up in bed',
    'sitting up',
    'stand up from bed',
  ],
  lines: {
    light: 'Put a low light on, if you can reach it.',
    knees: 'Bend your knees, one at a time.',
    roll: 'Roll in one piece, onto the side where you get out of bed.',
    closer: 'Shuffle toward the edge.',
    feet: 'Slide your feet over the edge.',
    push: 'Push into the bed with both hands.',
    up: 'Come up sideways as your legs go down.',
    sit: 'Sit still, feet on the floor.',
    breathe: 'Breathe slowly, until you feel steady.',
    dizzy: 'If you feel dizzy, stay sitting.',
    'feet-under': 'Bring your feet under your knees.',
    lean: 'Lean forward, nose over toes.',
    stand: 'Push up to stand.',
    steady: 'Keep a hand on something until you feel steady.',
  },
};
