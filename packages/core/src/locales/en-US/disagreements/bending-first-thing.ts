import type { DisagreementWords } from '../../disagreementWords.js';

export const bendingFirstThing: DisagreementWords = {
  one: 'Some say stretch fully before you leave bed.',
  other: 'In a trial, people who avoided early bending hurt less.',
  ruling: 'First thing in the morning we keep your back fairly straight.',
};
