import type { RemedyWords } from '../../remedyWords.js';

export const soreHip: RemedyWords<'sore-hip'> = {
  name: 'a hip that hurts to lie on',
  aka: ['hip that hurts to lie on', 'lying on a sore hip'],
  answer: {
    what: 'Keep off it: lie on the other side, a pillow between your knees, down to the ankles, or on your back.',
    now: 'Roll over in one piece, and slide that pillow in.',
  },
  more: 'Leave legs uncrossed, and sit higher by day. It mostly eases over some months with gentle strengthening.',
  cautions: {
    weeks: 'No better in a few weeks: see a doctor.',
  },
};
