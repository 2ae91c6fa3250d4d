import type { DisagreementWords } from '../../disagreementWords.js';

export const pressTheSoreSpot: DisagreementWords = {
  one: 'Some say give the sorest spot the most.',
  other: 'Others say ease off where it hurts.',
  ruling: 'Work beside the sore spot, not into it.',
};
