import type { CauseWords } from '../../causeWords.js';

export const pregnancy: CauseWords = {
  name: 'back pain in pregnancy',
  aka: [
    'back pain in pregnancy',
    'pregnancy',
    'being pregnant',
    'pregnant',
    'pregnancy back pain',
    'a baby bump',
    'a bump',
    'expecting',
    'third trimester',
    'second trimester',
  ],
  plain: 'In pregnancy the back and pelvis carry a changing load, and an ache there is common.',
  feel: 'Often worse in the evening, and when turning in bed.',
  eases: 'Lie on your left or right side, both are fine, with a pillow between your knees.',
  goEasy: 'Go easy on lying flat, and on wide legs if that hurts.',
  getChecked:
    'Bleeding, waters, tightenings, a bad headache, a fever, or baby moving less: call your maternity unit now.',
};
