import type { CauseWords } from '../../causeWords.js';

export const repetitive: CauseWords = {
  name: 'the same movement many times',
  aka: [
    'the same movement many times',
    'repetitive strain',
    'repetitive strain injury',
    'repetitive movement',
    'repetitive work',
    'doing the same thing over and over',
    'typing',
    'texting',
  ],
  plain: 'From the same movement many times a back gets tired, and it eases when you stop.',
  feel: 'Often it comes with the task, and eases when you stop.',
  eases: 'Many people find their side, with a pillow between the knees, easier.',
  goEasy: 'Do less of that one movement for now. Take breaks, and vary it.',
  getChecked: 'See a doctor if it aches at rest, or something feels weak.',
};
