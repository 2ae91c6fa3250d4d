import type { DisagreementWords } from '../../disagreementWords.js';

export const restOrKeepMoving: DisagreementWords = {
  verdict: 'Some say rest and nap; the better evidence says keep moving, even a little.',
  ruling: 'People told to stay active did a little better than those told to rest.',
  now: 'Sleep well tonight, and move a little tomorrow.',
};
