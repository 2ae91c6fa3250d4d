import type { DisagreementWords } from '../../disagreementWords.js';

export const hipsAboveHead: DisagreementWords = {
  one: 'Some say raise your hips above your head.',
  other: 'Head-down raises eye pressure, and can bring up acid.',
  ruling: 'Keep your head level, or a little raised.',
};
