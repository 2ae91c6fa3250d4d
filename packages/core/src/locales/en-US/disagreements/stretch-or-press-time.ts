import type { DisagreementWords } from '../../disagreementWords.js';

export const stretchOrPressTime: DisagreementWords = {
  one: 'Some give a stretch and a massage press the same time.',
  other: 'The tests behind that time were all on stretches.',
  ruling: 'Stretches and presses each keep their own time here.',
};
