import type { DisagreementWords } from '../../disagreementWords.js';

export const bedOrFloor: DisagreementWords = {
  one: 'Some say every stretch can be done in bed.',
  other: 'A soft bed makes kneeling and front lying wobbly.',
  ruling: 'If your bed is soft, keep those for the floor tomorrow.',
};
