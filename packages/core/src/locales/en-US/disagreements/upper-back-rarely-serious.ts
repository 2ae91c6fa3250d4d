import type { DisagreementWords } from '../../disagreementWords.js';

export const upperBackRarelySerious: DisagreementWords = {
  verdict:
    'Some say upper back pain is hardly ever serious; true for most, yet new pain there deserves a look.',
  ruling:
    'For most people it is harmless; yet new pain there deserves a look sooner than lower down.',
  now: 'If it is sudden, or with a tight chest, get help.',
};
