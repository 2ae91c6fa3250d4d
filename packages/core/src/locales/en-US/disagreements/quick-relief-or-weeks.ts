import type { DisagreementWords } from '../../disagreementWords.js';

export const quickReliefOrWeeks: DisagreementWords = {
  verdict:
    'Some promise quick and lasting relief; the better evidence says weeks, and that it can come back.',
  ruling: 'Most of it takes weeks, and it can come back; nothing quick has been shown to last.',
  now: 'Look for one thing that makes tonight easier.',
};
