import type { DisagreementWords } from '../../disagreementWords.js';

export const untilReliefOrUntilTime: DisagreementWords = {
  one: 'Some say keep massaging one spot until it lets go.',
  other: 'Others say ease off, and take breaks.',
  ruling: 'When the time is up we stop; more is not better.',
};
