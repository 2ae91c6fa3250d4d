import type { RemedyWords } from '../../remedyWords.js';

export const soreShoulder: RemedyWords<'sore-shoulder'> = {
  name: 'a shoulder that hurts to lie on',
  aka: ['shoulder that hurts to lie on', 'lying on a sore shoulder'],
  answer: {
    what: 'Keep off that shoulder: lie on your back, or on the other side.',
    now: 'On the other side, hug a pillow, so the sore arm rests on it.',
  },
  more: 'On your back, a small cushion under the elbow keeps the arm from falling back.',
  cautions: {
    doctor: 'After a fall, or if you cannot lift the arm: have it seen.',
  },
};
