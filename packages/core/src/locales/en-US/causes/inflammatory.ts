import type { CauseWords } from '../../causeWords.js';

export const inflammatory: CauseWords = {
  name: 'inflammatory back pain',
  aka: [
    'inflammatory back pain',
    'inflammation',
    'ankylosing spondylitis',
    'axial spondyloarthritis',
    'spondyloarthritis',
    'spondylitis',
    'psoriatic arthritis',
    'morning stiffness',
    'stiff every morning',
  ],
  plain: "In inflammatory back pain the body's own defenses irritate the back.",
  feel: 'Often it wakes people late in the night, and moving eases it.',
  eases: 'Change how you lie often: moving usually eases it more than resting.',
  goEasy: 'Go easy on lying still for long.',
  getChecked: 'Tell your doctor if mornings stay stiff for long, and it has lasted months.',
};
