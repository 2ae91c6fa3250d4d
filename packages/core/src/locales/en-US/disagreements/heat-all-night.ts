import type { DisagreementWords } from '../../disagreementWords.js';

export const heatAllNight: DisagreementWords = {
  verdict: 'Some say warm your back as you drift off; the better evidence says that burns people.',
  now: 'Warm it on a timer, and switch it off before you sleep.',
};
