import type { DisagreementWords } from '../../disagreementWords.js';

export const pillowUnderFeetOrKnees: DisagreementWords = {
  one: 'Some put the pillow under their feet.',
  other: 'Others put it under their knees.',
  ruling: 'Under your knees, so they bend a little; feet rest on the bed.',
};
