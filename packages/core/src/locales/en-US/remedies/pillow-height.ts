import type { RemedyWords } from '../../remedyWords.js';

export const pillowHeight: RemedyWords<'pillow-height'> = {
  name: 'the height of a pillow',
  aka: ['pillow thickness', 'how high a pillow'],
  answer: {
    what: 'High enough that your head is level: thin on your back; on your side, as high as your shoulder is wide.',
    now: 'Fold a towel under it until your nose points straight ahead.',
  },
  more: 'In a review of trials, height and shape changed how the neck lies; for pain, springy rubber did better than feather. Without any pillow the head mostly drops back.',
  cautions: {},
};
