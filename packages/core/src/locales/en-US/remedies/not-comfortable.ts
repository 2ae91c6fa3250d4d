import type { RemedyWords } from '../../remedyWords.js';

export const notComfortable: RemedyWords<'not-comfortable'> = {
  name: 'not getting comfortable',
  aka: ['getting comfortable', 'nothing is comfortable'],
  answer: {
    what: 'On a bad night no way to lie feels good for long, and changing often is fine.',
    now: 'Put a pillow at your knees, and stay for ten slow breaths.',
  },
  more: 'Try your side, then your back, then leaning on a ramp of pillows. Sitting somewhere dim for a while is allowed too.',
  cautions: {
    doctor: 'If no position eases it at all, or you feel ill: see a doctor.',
  },
};
