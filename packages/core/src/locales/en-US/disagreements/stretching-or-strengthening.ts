import type { DisagreementWords } from '../../disagreementWords.js';

export const stretchingOrStrengthening: DisagreementWords = {
  one: 'Some say stretching makes your back strong.',
  other: 'Others say only working a muscle does.',
  ruling: 'Stretches are for looseness; strong moves are for strength.',
};
