import type { DisagreementWords } from '../../disagreementWords.js';

export const frontLyingOrNot: DisagreementWords = {
  verdict:
    'Some say front-lying eases a disc, others forbid it; it suits some, and leaves others sore.',
  ruling: 'Lying on the front suits some people with a disc, and leaves others sore.',
  now: 'If only your front works, put a flat pillow under your hips.',
};
