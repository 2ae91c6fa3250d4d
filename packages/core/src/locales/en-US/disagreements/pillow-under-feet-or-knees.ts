import type { DisagreementWords } from '../../disagreementWords.js';

export const pillowUnderFeetOrKnees: DisagreementWords = {
  verdict: 'Some put the pillow under their feet; the better advice says under the knees.',
  now: 'Slide it up under your knees, and rest your heels on the bed.',
};
