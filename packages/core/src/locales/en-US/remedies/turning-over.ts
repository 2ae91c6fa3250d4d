import type { RemedyWords } from '../../remedyWords.js';

export const turningOver: RemedyWords<'turning-over'> = {
  name: 'turning over without pain',
  aka: ['how to turn over', 'rolling over in bed without pain'],
  answer: {
    what: 'In one piece: bend your knees, reach across to where you roll, and let knees, hips and shoulders go together.',
    now: 'Let go of the covers first, and breathe out slowly as you roll.',
  },
  more: 'A pillow held between the knees keeps the hips together. Small, slow pushes wake nobody; stop halfway if you need to.',
  cautions: {
    danger: 'After a bad fall, or with a newly weak or numb leg, lie still and call for help.',
  },
};
