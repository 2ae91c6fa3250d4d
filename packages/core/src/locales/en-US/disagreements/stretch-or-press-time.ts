import type { DisagreementWords } from '../../disagreementWords.js';

export const stretchOrPressTime: DisagreementWords = {
  verdict:
    'Some give a stretch and a massage press the same half minute; only stretches were tested.',
  ruling: 'Half a minute was tested for stretches alone, and not for presses.',
  now: 'Stretches and presses each keep their own time here.',
};
