import type { DisagreementWords } from '../../disagreementWords.js';

export const pillowUnderFeetOrKnees: DisagreementWords = {
  verdict: 'Some put the pillow under their feet; the better advice says under the knees.',
  ruling: 'Under the knees: there a pillow bends them, and the low back softens.',
  now: 'Slide it up under your knees, and rest your heels on the bed.',
};
