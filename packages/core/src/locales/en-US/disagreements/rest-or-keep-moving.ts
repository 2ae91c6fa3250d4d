import type { DisagreementWords } from '../../disagreementWords.js';

export const restOrKeepMoving: DisagreementWords = {
  one: 'Some say rest, nap and avoid moving.',
  other: 'Others say keep active.',
  ruling: 'Sleep well tonight, and move a little tomorrow.',
};
