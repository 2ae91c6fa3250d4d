import type { DisagreementWords } from '../../disagreementWords.js';

export const holdingTheBreath: DisagreementWords = {
  one: 'Some say hold each breath for a few moments.',
  other: 'Others say never hold it; straining can make you dizzy.',
  ruling: 'A tiny pause, and only if it feels easy.',
};
