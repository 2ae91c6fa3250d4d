import type { RemedyWords } from '../../remedyWords.js';

export const notComfortable: RemedyWords<'not-comfortable'> = {
  name: 'not getting comfortable',
  aka: ['getting comfortable', 'nothing is comfortable'],
  answer: {
    what: 'There is no one right way to lie, and on a bad night none feels good for long. Changing often is fine.',
    now: 'Put a pillow at your knees, and stay for ten slow breaths.',
  },
  more: 'Try your side, then your back, then leaning on a ramp of pillows. Sitting somewhere dim for a while is allowed too.',
  cautions: {
    doctor: 'If no position eases it at all, or you feel ill: see a doctor.',
  },
};
