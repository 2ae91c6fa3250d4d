import type { DisagreementWords } from '../../disagreementWords.js';

export const bendingFirstThing: DisagreementWords = {
  verdict:
    'Some say stretch fully before leaving bed; in one trial, those who bent less early hurt less.',
  now: 'First thing in the morning, keep your back fairly straight.',
};
