import type { DisagreementWords } from '../../disagreementWords.js';

export const showerRightBeforeBed: DisagreementWords = {
  one: 'Some say a hot shower right before bed.',
  other: 'Studies found earlier in the evening works better.',
  ruling: 'A warm shower helps most an hour or two before bed.',
};
