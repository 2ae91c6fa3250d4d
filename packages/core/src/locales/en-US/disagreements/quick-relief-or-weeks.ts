import type { DisagreementWords } from '../../disagreementWords.js';

export const quickReliefOrWeeks: DisagreementWords = {
  verdict:
    'Some promise quick and lasting relief; the better evidence says weeks, and that it can come back.',
  now: 'Look for one thing that makes tonight easier.',
};
