import type { DisagreementWords } from '../../disagreementWords.js';

export const heatAllNight: DisagreementWords = {
  verdict: 'Some say warm your back as you drift off; the better evidence says that burns people.',
  ruling: 'Heat that stays in the bed burns people in their sleep, and they do not notice.',
  now: 'Warm your back first, and take it out of the bed before you sleep.',
};
