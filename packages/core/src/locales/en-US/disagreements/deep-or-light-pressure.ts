import type { DisagreementWords } from '../../disagreementWords.js';

export const deepOrLightPressure: DisagreementWords = {
  verdict: 'Some say press deep into sore muscle; the little evidence says softer does as well.',
  ruling: 'A softer press did as well as a hard one, in the little that was tested.',
  now: 'Go light to pleasant.',
};
