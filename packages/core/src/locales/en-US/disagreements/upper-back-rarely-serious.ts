import type { DisagreementWords } from '../../disagreementWords.js';

export const upperBackRarelySerious: DisagreementWords = {
  verdict:
    'Some say upper back pain is hardly ever serious; true for most, yet new pain there deserves a look.',
  now: 'If it is sudden, or with a tight chest, get help.',
};
