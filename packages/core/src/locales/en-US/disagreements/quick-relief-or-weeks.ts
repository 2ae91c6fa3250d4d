import type { DisagreementWords } from '../../disagreementWords.js';

export const quickReliefOrWeeks: DisagreementWords = {
  one: 'Some promise quick and lasting relief.',
  other: 'Studies show slow change, and pain that can return.',
  ruling: 'Most people improve over weeks; it can come back, and that is common.',
};
