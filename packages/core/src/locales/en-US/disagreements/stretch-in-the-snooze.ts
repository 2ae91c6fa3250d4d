import type { DisagreementWords } from '../../disagreementWords.js';

export const stretchInTheSnooze: DisagreementWords = {
  one: 'Some say use one snooze for stretching.',
  other: 'Others say a broken snooze only makes you groggy.',
  ruling: 'It does no harm; do it if you like it.',
};
