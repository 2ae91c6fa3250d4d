import type { DisagreementWords } from '../../disagreementWords.js';

export const frontLyingOrNot: DisagreementWords = {
  one: 'Some say lying on your front can ease a sore disc.',
  other: 'Others say never lie on your front.',
  ruling: 'If only your front works, put a flat pillow under your hips.',
};
