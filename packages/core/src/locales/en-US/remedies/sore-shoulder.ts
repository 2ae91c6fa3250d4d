import type { RemedyWords } from '../../remedyWords.js';

export const soreShoulder: RemedyWords<'sore-shoulder'> = {
  name: 'a shoulder that hurts to lie on',
  aka: ['shoulder that hurts to lie on', 'lying on a sore shoulder'],
  answer: {
    what: 'Keep off it: lie on the other side, and let that arm rest on a pillow that you hug.',
    now: 'Or lie on your back, with a small cushion under the elbow.',
  },
  more: 'On your back, a small cushion under the elbow keeps the arm from falling back.',
  cautions: {
    doctor: 'After a fall, or if you cannot lift the arm: have it seen.',
  },
};
