import type { DisagreementWords } from '../../disagreementWords.js';

export const heatAllNight: DisagreementWords = {
  one: 'Some say warm your back as you drift off.',
  other: 'Heat pads have burned people who fell asleep on them.',
  ruling: 'Warm it on a timer, and switch it off before you sleep.',
};
