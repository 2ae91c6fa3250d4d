import type { RemedyWords } from '../../remedyWords.js';

export const hipAndButtock: RemedyWords<'hip-and-buttock'> = {
  name: 'a sore hip or buttock',
  aka: ['why the buttock is sore', 'an aching buttock'],
  answer: {
    what: 'In the buttock, pain mostly comes from the low back; on the outside, from the hip, and lying on it hurts.',
    now: 'Lie with that side up, and a pillow between your knees.',
  },
  more: 'Down the leg past the knee it is mostly a nerve. In the groin it is rather the hip joint.',
  cautions: {
    weeks: 'No better in a few weeks: see a doctor.',
  },
};
