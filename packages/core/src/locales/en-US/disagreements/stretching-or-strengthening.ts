import type { DisagreementWords } from '../../disagreementWords.js';

export const stretchingOrStrengthening: DisagreementWords = {
  verdict:
    'Some say stretching makes you strong; the better evidence says only working a muscle does.',
  ruling: 'Stretching keeps you loose; only working a muscle makes it stronger.',
  now: 'Stretch for looseness tonight, and strengthen by day.',
};
