import type { DisagreementWords } from '../../disagreementWords.js';

export const firmOrMediumMattress: DisagreementWords = {
  verdict: 'Some say the harder the bed, the better; the better evidence says medium-firm.',
  now: 'Within that, let comfort decide.',
};
