import type { DisagreementWords } from '../../disagreementWords.js';

export const standingOrSitting: DisagreementWords = {
  one: 'Some say standing at work protects your back.',
  other: 'Studies found long standing no better than sitting.',
  ruling: 'Change position every half hour or so.',
};
