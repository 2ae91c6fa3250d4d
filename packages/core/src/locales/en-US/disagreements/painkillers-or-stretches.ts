import type { DisagreementWords } from '../../disagreementWords.js';

export const painkillersOrStretches: DisagreementWords = {
  one: 'Some say painkillers only wear off and wake you.',
  other: 'Others say stretches can replace them.',
  ruling: 'I do not advise on medicines; a pharmacist can, and this fits alongside.',
};
