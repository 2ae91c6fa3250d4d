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
  plain: "It means that the body's own defenses irritate the back.",
  feel: 'Often it wakes people late in the night, and moving eases it.',
  eases: 'Any comfortable position, changed often. Moving usually eases it more than resting.',
  goEasy: 'Go easy on lying still for long.',
  getChecked: 'Tell your doctor if mornings stay stiff for long, and it has lasted months.',
};
