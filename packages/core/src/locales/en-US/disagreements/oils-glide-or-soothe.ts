import type { DisagreementWords } from '../../disagreementWords.js';

export const oilsGlideOrSoothe: DisagreementWords = {
  one: 'Some say massage oil calms a sore muscle.',
  other: 'Others say oil only helps hands glide.',
  ruling: 'Oil is for gliding; try a little on your skin first.',
};
