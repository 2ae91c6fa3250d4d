import type { DisagreementWords } from '../../disagreementWords.js';

export const deepOrLightPressure: DisagreementWords = {
  one: 'Some say press deep into sore muscles.',
  other: 'Others say hard pressure makes a back worse.',
  ruling: 'Go light to pleasant; softer did at least as well.',
};
