import type { DisagreementWords } from '../../disagreementWords.js';

export const howManyStretches: DisagreementWords = {
  verdict:
    'Some say eleven stretches, others nine, six or two; no number has been shown to be best.',
  ruling: 'No number of stretches has been shown to be best; a few that you repeat will do.',
  now: 'Do the few that you like, and do them again tomorrow.',
};
