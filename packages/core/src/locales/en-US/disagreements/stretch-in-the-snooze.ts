import type { DisagreementWords } from '../../disagreementWords.js';

export const stretchInTheSnooze: DisagreementWords = {
  verdict: 'Some say use one snooze for stretching; nobody has tested it, and it does no harm.',
  ruling: 'It does no harm, and has not been tested.',
  now: 'Do it if you like it.',
};
