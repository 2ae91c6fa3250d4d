import type { DisagreementWords } from '../../disagreementWords.js';

export const pressTheSoreSpot: DisagreementWords = {
  verdict:
    'Some say give the sorest spot the most; nothing shows that it helps, and it is often sorer after.',
  ruling: 'Nothing shows that pressing the sorest spot helps, and it is often sorer after.',
  now: 'Work beside it, not into it.',
};
