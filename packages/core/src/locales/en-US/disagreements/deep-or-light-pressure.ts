import type { DisagreementWords } from '../../disagreementWords.js';

export const deepOrLightPressure: DisagreementWords = {
  verdict: 'Some say press deep into sore muscle; the little evidence says softer does as well.',
  now: 'Go light to pleasant.',
};
