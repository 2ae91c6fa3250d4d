import type { DisagreementWords } from '../../disagreementWords.js';

export const backInPlace: DisagreementWords = {
  one: 'Some say hands can put your back in line.',
  other: 'In trials, hands-on care eased pain about as well as other care.',
  ruling: 'Backs rarely slip out of place, yet hands-on care eases pain for some.',
};
