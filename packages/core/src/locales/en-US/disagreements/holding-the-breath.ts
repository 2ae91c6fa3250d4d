import type { DisagreementWords } from '../../disagreementWords.js';

export const holdingTheBreath: DisagreementWords = {
  verdict:
    'Some say hold each breath; nothing shows that it helps, and straining makes some people dizzy.',
  ruling: 'Nothing shows that it helps, and straining makes some people dizzy.',
  now: 'A tiny pause, and only if it is easy.',
};
