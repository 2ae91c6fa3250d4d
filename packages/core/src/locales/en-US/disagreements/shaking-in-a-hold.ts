import type { DisagreementWords } from '../../disagreementWords.js';

export const shakingInAHold: DisagreementWords = {
  verdict: 'Some say hold until you tremble; the better evidence says longer holds gain nothing.',
  ruling: 'A hold that makes you tremble is too much, and longer holds gained nothing.',
  now: 'If you start to shake, come back by half.',
};
