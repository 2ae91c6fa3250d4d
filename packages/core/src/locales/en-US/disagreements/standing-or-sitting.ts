import type { DisagreementWords } from '../../disagreementWords.js';

export const standingOrSitting: DisagreementWords = {
  verdict:
    'Some say standing protects a back; the better evidence says long standing is no better than sitting.',
  ruling: 'Standing for long was no better for a back than sitting for long.',
  now: 'Change position every half hour or so.',
};
