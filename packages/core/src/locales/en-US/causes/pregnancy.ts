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
  plain: 'In pregnancy the back and pelvis carry a changing load.',
  feel: 'Often worse in the evening, and when turning in bed.',
  eases: 'Left or right side, both are fine, with pillows to support you.',
  goEasy: 'Go easy on lying flat, and on wide legs if that hurts.',
  getChecked:
    'Bleeding, fluid, tightenings, bad headache, or baby moving less: call your maternity unit now. Also for fever, a fall, rib pain, blurred sight, or a swollen leg.',
};
