import type { DisagreementWords } from '../../disagreementWords.js';

export const painkillersOrStretches: DisagreementWords = {
  verdict:
    'Some say pills only wear off, others that stretches replace them; guidelines try moving first, then both.',
  ruling: 'Guidelines try moving first, and then both; neither has to stand alone.',
  now: 'A pharmacist can tell you what suits you.',
};
