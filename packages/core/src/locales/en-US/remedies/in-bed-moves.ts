import type { RemedyWords } from '../../remedyWords.js';

export const inBedMoves: RemedyWords<'in-bed-moves'> = {
  name: 'what can be done lying down',
  aka: ['stretches in bed', 'moves in bed'],
  answer: {
    what: 'A lot can be done lying down: knees that sway, one knee drawn in, a slow tilt of the pelvis.',
    now: 'Bend both knees, and let them sway a little from side to side.',
  },
  more: 'None of it has to be far: half of what you could do is enough at night, and what hurts you leave out.',
  cautions: {
    stop: 'If it turns sharp, or goes down a leg: stop there.',
  },
};
