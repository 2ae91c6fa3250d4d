import type { DisagreementWords } from '../../disagreementWords.js';

export const bendingFirstThing: DisagreementWords = {
  verdict:
    'Some say stretch fully before leaving bed; in one trial, those who bent less early hurt less.',
  ruling: 'In one trial, those who bent less in the first hours of the day hurt less.',
  now: 'First thing in the morning, keep your back fairly straight.',
};
