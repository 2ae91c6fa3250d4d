import type { DisagreementWords } from '../../disagreementWords.js';

export const hipsAndSideInPregnancy: DisagreementWords = {
  one: 'Some say open your hips, and lie only on your left.',
  other: 'Wide legs can hurt a sore pelvis, and either side counts.',
  ruling: 'Left or right, both are fine; keep your knees together if they complain.',
};
