import type { DisagreementWords } from '../../disagreementWords.js';

export const upperBackRarelySerious: DisagreementWords = {
  one: 'Some say upper back pain is hardly ever serious.',
  other: 'Others say get new pain up there checked.',
  ruling: 'Most of it settles, and I still ask one quick question first.',
};
