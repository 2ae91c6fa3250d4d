import type { RemedyWords } from '../../remedyWords.js';

export const soreHip: RemedyWords<'sore-hip'> = {
  name: 'a hip that hurts to lie on',
  aka: ['hip that hurts to lie on', 'lying on a sore hip'],
  answer: {
    what: 'Keep off that hip: lie on your back, or on the other side.',
    now: 'On the other side, put a pillow between your knees, down to the ankles.',
  },
  more: 'Leave legs uncrossed, and sit higher by day. It mostly eases over some months with gentle strengthening.',
  cautions: {
    weeks: 'No better in a few weeks: see a doctor.',
  },
};
