import type { DisagreementWords } from '../../disagreementWords.js';

export const hipsAndSideInPregnancy: DisagreementWords = {
  verdict:
    'Some say open your hips, and lie on the left; the better evidence says either side, not the back.',
  ruling: 'Either side is fine; from twenty-eight weeks, go to sleep on a side, not on your back.',
  now: 'Put a pillow between your knees, and keep them together if your pelvis complains.',
};
