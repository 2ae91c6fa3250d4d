import type { DisagreementWords } from '../../disagreementWords.js';

export const howManyStretches: DisagreementWords = {
  one: 'Some say eleven stretches, others nine, six or two.',
  other: 'No count has been shown to beat another.',
  ruling: 'Do the few you like, and do them again tomorrow.',
};
