import type { DisagreementWords } from '../../disagreementWords.js';

export const hipsAboveHead: DisagreementWords = {
  verdict:
    'Some say hips above the head; the better evidence says that raises the pressure in your eyes.',
  ruling: 'With the head low, the pressure in the eyes rises, and nobody has shown a gain.',
  now: 'Keep your head level, or a little raised.',
};
