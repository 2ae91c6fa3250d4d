import type { DisagreementWords } from '../../disagreementWords.js';

export const hipsAndSideInPregnancy: DisagreementWords = {
  verdict:
    'Some say open your hips, and lie only on the left; the better evidence says either side.',
  now: 'Keep your knees together if your pelvis complains.',
};
